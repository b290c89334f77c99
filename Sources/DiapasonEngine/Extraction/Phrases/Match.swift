/// A place where a phrase of the taxonomy fits the tokens of a clause.
struct Match: Equatable, Sendable {
  /// The index of the phrase in the lexicon.
  var phrase: Int
  /// What the phrase stands for.
  var meaning: Meaning
  /// The first and last token, counted in the clause.
  var first: Int
  var last: Int
  /// Which tokens, counted from the first, the phrase itself holds (gaps and function words left out).
  var held: UInt64

  /// The tokens at which a match may span; longer ones are not looked for.
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
