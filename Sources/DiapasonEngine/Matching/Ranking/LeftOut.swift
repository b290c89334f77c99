/// What a ranking does not show, counted so that nothing vanishes in silence.
///
/// ```swift
/// ranking.leftOut.closed  // 3
/// ```
public struct LeftOut: Sendable, Equatable {
  /// Offers that are closed.
  public var closed = 0
  /// Pairs that do not meet a term that is required.
  public var notMet = 0
  /// Pairs of which a required term cannot be told.
  public var unknown = 0
  /// Pairs past the limit.
  public var beyond = 0
  /// Offers that the person has seen and dismissed, with their twins.
  public var seen = 0
  /// Offers that were among the first on the earlier day already.
  public var known = 0
}
