/// What the words of one clause say: its tokens, and the phrases of the taxonomy that stand in it.
///
/// A look into the memory of its `DocumentReading`: every reader of a document looks at all of them, and handing one on
/// counts no reference.
struct ClauseReading {
  let tokens: UnsafeBufferPointer<Token>
  /// In the order of the text, guards applied, one meaning of a kind per place; cues after the rest.
  let matches: UnsafeBufferPointer<Match>

  /// The bytes of a match.
  func range(_ match: Match) -> ByteRange {
    ByteRange(Int(tokens[match.first].start), Int(tokens[match.last].end))
  }

  /// Whether a word of the match is not written as the taxonomy writes it.
  func isMended(_ match: Match) -> Bool {
    (match.first...match.last).contains { tokens[$0].isMended && match.holds($0) }
  }

  /// What stands before a token, and what from it on; nil where one would be empty.
  ///
  /// A phrase that reaches over the cut is lost.
  func split(before token: Int, _ memory: ReadingMemory) -> (ClauseReading, ClauseReading)? {
    guard token > 0, token < tokens.count else { return nil }
    let first = memory.matches.copy(upTo: matches.count, matches.lazy.filter { $0.last < token })
    let behind = matches.lazy.filter { $0.first >= token }.map { $0.moved(by: -token) }
    let second = memory.matches.copy(upTo: matches.count, behind)
    return (
      ClauseReading(tokens: UnsafeBufferPointer(rebasing: tokens[..<token]), matches: first),
      ClauseReading(tokens: UnsafeBufferPointer(rebasing: tokens[token...]), matches: second)
    )
  }
}
