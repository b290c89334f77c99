extension Fit {
  /// The *accord*: the harmonic mean of the fit and the reverse fit, high only where both are.
  public var mutual: Int? {
    guard let score, let reverse, score + reverse > 0 else { return nil }
    return 2 * score * reverse / (score + reverse)
  }
}
