/// What is left of a candidate whose text is not at hand: the words that may be shown, and what was concluded from the
/// rest.
struct SparseCandidate: Sendable {
  /// The masked words of each stretch that can be quoted.
  var words: [ByteRange: String]
  /// How the terms of the offer agree with the person's, which are not kept.
  var knockouts: [Knockout]
  /// What the filters said, in their order.
  var verdicts: [Knockout.Status]
}
