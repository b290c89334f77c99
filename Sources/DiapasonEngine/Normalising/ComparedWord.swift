/// A word of a phrase, with the words of labels that it may stand for.
struct ComparedWord: Sendable {
  var matches: [WordMatch]
  /// How much it counts.
  var weight: Int
  /// Its bytes in the phrase.
  var range: ByteRange
}
