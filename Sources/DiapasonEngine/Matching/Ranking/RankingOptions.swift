/// How pairs are chosen and ranked.
///
/// ```swift
/// RankingOptions(limit: 10, asOf: CalendarDate("2024-03"), bar: 60_000)
/// ```
public struct RankingOptions: Sendable {
  /// How many are shown.
  public var limit: Int
  /// The day to which the inputs go.
  public var asOf: CalendarDate?
  /// What every pair shown must meet.
  package var filters: [TermFilter] = []
  /// Whether closed offers are shown too.
  public var showsClosed = false
  /// Offers that do not come back.
  package var seen = SeenOffers()
  /// The day since which an offer must have come among the first.
  public var since: CalendarDate?
  /// The score that learning should reach, in thousandths of a point.
  public var bar: Int
  /// What counts how much.
  public var weights = Weights()

  /// A score from which an offer is worth a call.
  public static let usualBar = 60_000

  /// Options with the usual values.
  public init(limit: Int = 10, asOf: CalendarDate? = nil, bar: Int = Self.usualBar) {
    (self.limit, self.asOf, self.bar) = (limit, asOf, bar)
  }

  /// What the filters say of a pair; `listed` are the terms of the side that is ranked.
  func verdicts(_ offer: Offer, _ candidate: Candidate, listed: Terms, _ taxonomy: Taxonomy) -> [Knockout
    .Status]
  {
    if let known = candidate.sparse?.verdicts { return known }
    let check = KnockoutCheck(
      offer.extraction.terms, candidate.extraction.terms, asOf: asOf, regions: taxonomy.regions)
    return filters.map { $0.verdict(check.all, listed) }
  }
}
