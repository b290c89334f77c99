/// What the work is paid, in whole euros before tax as written.
///
/// ```swift
/// terms.rate?.value  // 450...550 a day
/// ```
public struct Rate: Equatable, Sendable {
  /// What an amount is paid for.
  public enum Unit: String, Sendable, CaseIterable {
    /// An hour's work.
    case hour
    /// A day's work.
    case day
    /// A month's.
    case month
    /// A year's.
    case year
  }

  /// The lowest and highest amount.
  public var amount: ClosedRange<Int>
  /// What it is paid for.
  public var unit: Unit

  /// Makes a rate.
  public init(_ amount: ClosedRange<Int>, a unit: Unit) {
    self.amount = amount
    self.unit = unit
  }
}
