/// What the words of one clause say: its tokens, and the phrases of the taxonomy that stand in it.
///
/// Every reader of a document looks at all of them: handing one on is handing on one reference.
final class ClauseReading: Sendable {
  let tokens: [Token]
  /// In the order of the text, guards applied, one meaning of a kind per place; cues after the rest.
  let matches: [Match]
  /// What was refused, where that is asked for.
  let refused: [(match: Match, reason: NearMiss.Reason)]

  init(tokens: [Token], matches: [Match], refused: [(match: Match, reason: NearMiss.Reason)] = []) {
    (self.tokens, self.matches, self.refused) = (tokens, matches, refused)
  }

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
  func split(before token: Int) -> (ClauseReading, ClauseReading)? {
    guard token > 0, token < tokens.count else { return nil }
    let second = matches.filter { $0.first >= token }.map { $0.moved(by: -token) }
    return (
      ClauseReading(tokens: Array(tokens[..<token]), matches: matches.filter { $0.last < token }),
      ClauseReading(tokens: Array(tokens[token...]), matches: second)
    )
  }
}
