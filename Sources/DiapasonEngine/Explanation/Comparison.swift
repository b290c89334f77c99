/// Candidates beside each other, against the same criteria.
///
/// ```swift
/// let comparison = Comparison(offer, pairs)
/// comparison.rows[0].parts[1].status  // how the second candidate meets the weightiest criterion
/// ```
package struct Comparison: Sendable {
  /// One criterion, and how each candidate meets it.
  package struct Row: Sendable {
    /// The criterion.
    package var requirement: Requirement
    /// In the order of the candidates.
    package var parts: [Fit.Contribution]
  }

  /// What is offered.
  package let offer: Offer
  /// The candidates, weighed, in the order given.
  package let pairs: [Pair]
  /// The criteria, the weightiest first.
  package let rows: [Row]
  /// What a person changed in the criteria.
  package let grid: GridChanges?
  /// The day to which the inputs go.
  package let asOf: CalendarDate?

  /// Lays the pairs of one offer side by side.
  package init(_ offer: Offer, _ pairs: [Pair], grid: GridChanges? = nil, asOf: CalendarDate? = nil) {
    (self.offer, self.pairs, self.grid, self.asOf) = (offer, pairs, grid, asOf)
    let rows = offer.posting.requirements.enumerated().map { index, requirement in
      Row(requirement: requirement, parts: pairs.map { $0.fit.contributions[index] })
    }
    self.rows = rows.enumerated().sorted {
      ($1.element.requirement.weight, $0.offset) < ($0.element.requirement.weight, $1.offset)
    }.map(\.element)
  }
}
