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

  /// Weighs the candidate against the offer.
  public init(
    _ offer: Offer, _ candidate: Candidate, _ taxonomy: Taxonomy, weights: Weights = Weights(),
    asOf: CalendarDate? = nil
  ) {
    self.offer = offer
    self.candidate = candidate
    fit = Fit(offer.posting, candidate.profile, taxonomy, weights: weights)
    knockouts =
      KnockoutCheck(offer.extraction.terms, candidate.extraction.terms, asOf: asOf).all
      + Knockout.musts(fit)
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
