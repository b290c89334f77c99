/// A posting as it takes part in a ranking: its words, and the grid against which profiles are read.
///
/// ```swift
/// let offer = Offer(extraction, taxonomy)
/// offer.posting.requirements.count  // 14
/// ```
public struct Offer: Sendable {
  /// What was heard in it.
  public let extraction: Extraction
  /// What it asks for.
  public let posting: Posting
  /// Its sentences, to tell what was copied.
  let sentences: PastedText
  /// Why no number can be given, whatever the profile.
  public let obstacle: Obstacle?

  /// The posting that a document is.
  public init(_ extraction: Extraction, _ taxonomy: Taxonomy, weights: Weights = Weights()) {
    self.init(extraction, Posting(extraction, taxonomy, weights: weights), taxonomy)
  }

  /// The document with a grid of its own, such as one that a person has edited.
  public init(_ extraction: Extraction, _ posting: Posting, _ taxonomy: Taxonomy) {
    self.extraction = extraction
    sentences = PastedText(extraction.document)
    self.posting = posting
    let isProfile = Obstacle.seems(extraction.document, .profile, taxonomy)
    obstacle = isProfile ? .isProfile : posting.requirements.isEmpty ? .asksNothing : nil
  }

  /// The score of a candidate who stands alone in an index; weighed anew where sentences of the offer were pasted.
  func score(_ candidate: Candidate, _ index: MatchIndex, _ taxonomy: Taxonomy, _ weights: Weights) -> Int? {
    guard candidate.sentences.copied(from: sentences).isEmpty else {
      return Fit(posting, candidate.profile(for: self), taxonomy, weights: weights).score
    }
    return index.scores(for: posting)[0]
  }

  /// Its text.
  public var document: Document { extraction.document }
}
