/// A profile as it takes part in a ranking: its words, and what the person can do.
///
/// ```swift
/// let candidate = Candidate(extraction, taxonomy)
/// candidate.profile.held.count  // 12
/// ```
public struct Candidate: Sendable {
  /// What was heard in it.
  public let extraction: Extraction
  /// What the person can do.
  public let profile: Profile
  /// Its sentences, to tell what was copied.
  let sentences: PastedText
  /// Tells apart those of whom exactly the same is scored, from 1, where nothing else may be shown of them.
  var twin = 1
  /// What stands for the text where that is not at hand.
  private(set) var sparse: SparseCandidate?
  /// Why no number can be given, whatever the posting.
  public let obstacle: Obstacle?

  /// The profile that a document is.
  public init(_ extraction: Extraction, _ taxonomy: Taxonomy) {
    self.extraction = extraction
    sentences = PastedText(extraction.document)
    profile = Profile(extraction)
    let isPosting = Obstacle.seems(extraction.document, .posting, taxonomy)
    let isSilent = profile.held.isEmpty && profile.trades.isEmpty
    obstacle = isPosting ? .isPosting : isSilent ? .saysNothing : nil
  }

  /// A candidate of whom only this is known.
  init(_ extraction: Extraction, _ pasted: PastedText, _ sparse: SparseCandidate, isPosting: Bool) {
    self.extraction = extraction
    self.sparse = sparse
    sentences = pasted
    profile = Profile(extraction)
    let isSilent = profile.held.isEmpty && profile.trades.isEmpty
    obstacle = isPosting ? .isPosting : isSilent ? .saysNothing : nil
  }

  /// What the person can do, as an offer may take it: what was pasted from the offer is at best merely cited.
  func profile(for offer: Offer) -> Profile {
    let pasted = sentences.copied(from: offer.sentences)
    return pasted.isEmpty ? profile : Profile(extraction, pasted: pasted)
  }

  /// Its text.
  public var document: Document { extraction.document }
}
