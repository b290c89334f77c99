/// A place where a phrase of the taxonomy fits the tokens of a clause.
struct Match: Equatable, BitwiseCopyable, Sendable {
  /// The phrase.
  let entry: PhraseEntry
  /// The first token, then the last: one number, so that matches are put in order by one comparison.
  private let place: UInt64
  /// Which tokens, counted from the first, the phrase itself holds (gaps and function words left out).
  let held: UInt64

  @inline(__always)
  init(_ entry: PhraseEntry, first: Int, last: Int, held: UInt64) {
    self.entry = entry
    place = UInt64(truncatingIfNeeded: first) << 32 | UInt64(UInt32(truncatingIfNeeded: last))
    self.held = held
  }

  /// The index of the phrase in the lexicon.
  @inline(__always)
  var phrase: Int { entry.number }
  /// What the phrase stands for.
  @inline(__always)
  var meaning: Meaning { entry.meaning }
  /// The first and last token, counted in the clause.
  @inline(__always)
  var first: Int { Int(place >> 32) }
  @inline(__always)
  var last: Int { Int(UInt32(truncatingIfNeeded: place)) }

  /// The same match, counted from another token on.
  func moved(by tokens: Int) -> Match {
    Match(entry, first: first + tokens, last: last + tokens, held: held)
  }

  /// Whether it stands before the other in the text.
  @inline(__always)
  static func isEarlier(_ a: Match, _ b: Match) -> Bool {
    a.place != b.place ? a.place < b.place : a.phrase < b.phrase
  }

  /// Whether it takes words from the other: more words first; among equals a label before a pattern.
  @inline(__always)
  static func isStronger(_ a: Match, _ b: Match) -> Bool {
    if a.held != b.held {
      let (x, y) = (a.held.nonzeroBitCount, b.held.nonzeroBitCount)
      if x != y { return x > y }
    }
    if a.entry.isPattern != b.entry.isPattern { return b.entry.isPattern }
    return a.first != b.first ? a.first < b.first : a.phrase < b.phrase
  }

  /// How many tokens a match may reach over, one bit each; longer ones are not looked for.
  static let longestSpan = 64

  /// Whether every token that this match holds is held by the other.
  func isWithin(_ other: Match) -> Bool {
    guard first >= other.first, last <= other.last else { return false }
    let shift = UInt64(first - other.first)
    return shift < 64 && (held << shift) & ~other.held == 0
  }

  /// Whether the phrase itself holds the token; one in a gap it does not.
  func holds(_ token: Int) -> Bool {
    (first...last).contains(token) && held & 1 << UInt64(token - first) != 0
  }

  func sharesToken(with other: Match) -> Bool {
    guard first <= other.last, other.first <= last else { return false }
    if first >= other.first { return (held << UInt64(first - other.first)) & other.held != 0 }
    return (other.held << UInt64(other.first - first)) & held != 0
  }
}

extension Pile<Match> {
  /// Appends a match unless its phrase stands among those from `before` on at the same token.
  @inline(__always)
  mutating func append(_ match: Match, unlessIn before: Int) {
    var index = before
    while index < count {
      if self[index].first == match.first, self[index].entry == match.entry { return }
      index &+= 1
    }
    append(match)
  }
}
