/// What a ranking does not show, counted so that nothing vanishes in silence.
///
/// ```swift
/// ranking.leftOut.closed  // 3
/// ```
package struct LeftOut: Sendable, Equatable {
  /// Offers that are closed.
  package var closed = 0
  /// Pairs that do not meet a term that is required.
  package var notMet = 0
  /// Pairs of which a required term cannot be told.
  package var unknown = 0
  /// Pairs past the limit.
  package var beyond = 0
  /// Offers that the person has seen and dismissed, with their twins.
  package var seen = 0
  /// Offers that were among the first on the earlier day already.
  package var known = 0
}
