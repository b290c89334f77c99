/// Why one pair stands before the next: the difference of their scores as a sum over the criteria.
///
/// ```swift
/// let lead = Lead(first, second)
/// lead.total == lead.parts.reduce(0) { $0 + $1.points }  // always
/// ```
package struct Lead: Sendable {
  /// What one criterion adds to the difference.
  package struct Part: Sendable {
    /// The criterion.
    package var requirement: Requirement
    /// The points of the first less those of the second, in thousandths.
    package var points: Int
  }

  /// The criteria that make a difference, the greatest first.
  package let parts: [Part]
  /// The score of the first less that of the second.
  package let total: Int

  /// Compares two pairs of one offer.
  package init(_ first: Pair, _ second: Pair) {
    let parts = zip(first.fit.contributions, second.fit.contributions).map {
      Part(requirement: $0.requirement, points: $0.points - $1.points)
    }
    self.parts = parts.enumerated().filter { $1.points != 0 }.sorted {
      (abs($1.element.points), $0.offset) < (abs($0.element.points), $1.offset)
    }.map(\.element)
    total = parts.reduce(0) { $0 + $1.points }
  }
}
