/// When the work begins, or the person is free.
///
/// ```swift
/// StartDate.on(CalendarDate("2023-09")!).description  // "2023-09"
/// ```
public enum StartDate: Equatable, Sendable, CustomStringConvertible {
  /// As soon as possible.
  case soon
  /// On that day, or in that month.
  case on(CalendarDate)

  /// The date, or `soon`.
  public var description: String {
    switch self {
    case .soon: "soon"
    case .on(let date): date.description
    }
  }
}
