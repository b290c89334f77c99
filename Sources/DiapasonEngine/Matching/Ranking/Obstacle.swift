/// Why a pair gets no number: a figure would flatter, or mean nothing.
///
/// ```swift
/// offer.obstacle  // .asksNothing
/// ```
public enum Obstacle: String, Sendable, Equatable {
  /// The posting names nothing that the taxonomy knows.
  case asksNothing
  /// The profile names neither a trade nor a skill.
  case saysNothing
  /// What was given as a posting reads like somebody's profile.
  case isProfile
  /// What was given as a profile reads like a posting.
  case isPosting

  /// Below this a short text could be either.
  private static let sureness = 90

  /// Whether a document surely is of a kind that it was not given as.
  static func seems(_ document: Document, _ kind: DocumentKind, _ taxonomy: Taxonomy) -> Bool {
    guard document.kind != kind else { return false }
    let recognised = DocumentKind.recognised(in: document, taxonomy)
    return recognised.kind == kind && recognised.confidence >= sureness
  }
}
