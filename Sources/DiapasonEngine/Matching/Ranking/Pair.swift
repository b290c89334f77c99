/// An offer and a candidate, weighed.
///
/// ```swift
/// let pair = Pair(offer, candidate, taxonomy)
/// pair.score  // nil where a number would mean nothing; pair.obstacle says why
/// ```
public struct Pair: Sendable {
  /// What is offered.
  public let offer: Offer
  /// Who might take it.
  public let candidate: Candidate
  /// How well they fit.
  public let fit: Fit
  /// How the terms of both sides agree: beside the score, never in it.
  public let knockouts: [Knockout]

  /// What is odd about the two together, such as sentences of the posting that stand in the profile.
  public let diagnostics: [Diagnostic]

  /// Weighs the candidate against the offer.
  public init(
    _ offer: Offer, _ candidate: Candidate, _ taxonomy: Taxonomy, weights: Weights = Weights(),
    asOf: CalendarDate? = nil
  ) {
    self.offer = offer
    self.candidate = candidate
    fit = Fit(offer.posting, candidate.profile(for: offer), taxonomy, weights: weights)
    let copied = candidate.sentences.copied(from: offer.sentences)
    diagnostics = copied.prefix(1).map { range in
      Diagnostic(
        .warning, code: "pasted",
        Wording(
          "\(copied.count) phrases de l'offre figurent mot pour mot dans le profil",
          "\(copied.count) sentences of the posting stand word for word in the profile"),
        at: range)
    }
    let terms =
      candidate.sparse?.knockouts
      ?? KnockoutCheck(
        offer.extraction.terms, candidate.extraction.terms, asOf: asOf, regions: taxonomy.regions
      ).all
    knockouts = terms + Knockout.musts(fit)
  }

  /// Why there is no number.
  public var obstacle: Obstacle? { offer.obstacle ?? candidate.obstacle }
  /// The score in thousandths of a point.
  public var score: Int? { obstacle == nil ? fit.score : nil }

  /// The contributions of some kinds, the weightiest first.
  func parts(_ statuses: Fit.Contribution.Status...) -> [Fit.Contribution] {
    let parts = fit.contributions.enumerated().filter { statuses.contains($1.status) }
    return parts.sorted {
      ($1.element.requirement.weight, $0.offset) < ($0.element.requirement.weight, $1.offset)
    }.map(\.element)
  }
}
