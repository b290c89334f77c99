/// What the words of one clause say: its tokens, and the phrases of the taxonomy that stand in it.
struct ClauseReading: Sendable {
  var tokens: [Token] = []
  /// In the order of the text, guards applied, one meaning of a kind per place; cues after the rest.
  var matches: [Match] = []

  /// The bytes of a match.
  func range(_ match: Match) -> ByteRange {
    ByteRange(Int(tokens[match.first].start), Int(tokens[match.last].end))
  }
}
