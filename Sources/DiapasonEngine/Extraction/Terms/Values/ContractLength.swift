/// How long a contract lasts.
///
/// ```swift
/// terms.length?.value.months       // 4...6
/// terms.length?.value.isRenewable  // true
/// ```
public struct ContractLength: Equatable, Sendable {
  /// The fewest and the most months.
  public var months: ClosedRange<Int>
  /// Whether it can be renewed.
  public var isRenewable: Bool

  /// Makes a length.
  public init(months: ClosedRange<Int>, isRenewable: Bool = false) {
    self.months = months
    self.isRenewable = isRenewable
  }
}
