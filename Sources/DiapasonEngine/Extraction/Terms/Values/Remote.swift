/// How much of the work may be done from elsewhere.
///
/// ```swift
/// terms.remote?.value.extent  // .partial
/// terms.remote?.value.days    // 20...30, in tenths of days a week: two or three days
/// ```
public struct Remote: Equatable, Sendable {
  /// How far it goes.
  public enum Extent: String, Sendable, BitwiseCopyable, CaseIterable {
    /// On the spot only.
    case none
    /// Possible, or for some days.
    case partial
    /// The rule, even where people meet now and then.
    case full
  }

  /// How far it goes.
  public var extent: Extent
  /// Days a week from elsewhere, in tenths, where that is said.
  public var days: ClosedRange<Int>?

  /// Makes the value.
  public init(_ extent: Extent, days: ClosedRange<Int>? = nil) {
    self.extent = extent
    self.days = days
  }
}
