/// A stretch of time from a CV: “2019 – 2022”, “depuis mars 2021”, “2016, 6 mois”.
///
/// ```swift
/// let jobs = [Period(from: CalendarDate("2019")!, to: CalendarDate("2021")!), Period(since: CalendarDate("2020-07")!)]
/// Period.months(of: jobs, asOf: CalendarDate("2021-12")!)  // 36: months that overlap count once
/// ```
public struct Period: Equatable, Hashable, Sendable {
  /// When it begins.
  public var start: CalendarDate
  /// When it ends; nil while it lasts.
  public var end: CalendarDate?
  /// How many months it holds, where that is said in so many words.
  public var statedMonths: Int?

  /// Makes the period between two dates, both within it.
  public init(from start: CalendarDate, to end: CalendarDate, statedMonths: Int? = nil) {
    (self.start, self.end, self.statedMonths) = (start, end, statedMonths)
  }

  /// Makes a period that still lasts.
  public init(since start: CalendarDate) {
    (self.start, end, statedMonths) = (start, nil, nil)
  }

  /// Whether it still lasts.
  public var isOpen: Bool { end == nil }

  /// How many months the periods cover together, each month once.
  ///
  /// A last month counts whole. Between two bare years only the difference is sure: “2019 – 2022” is 36 months, so
  /// that “2019 – 2022” and “2022 – 2024” are 60. What lasts ends with the month of `asOf`.
  public static func months(of periods: [Period], asOf: CalendarDate) -> Int {
    let spans = periods.map { $0.monthNumbers(asOf: asOf) }.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    var total = 0
    var reached = Int.min
    for span in spans where span.upperBound > reached {
      total += span.upperBound - max(span.lowerBound, reached)
      reached = span.upperBound
    }
    return total
  }

  private func monthNumbers(asOf: CalendarDate) -> Range<Int> {
    let first = start.monthNumber
    if let statedMonths { return first..<first + max(0, statedMonths) }
    let last = end ?? asOf
    let isYears = start.month == nil && last.month == nil
    let past = last.month != nil || (isYears && last.year == start.year) ? 1 : 0
    let whole = last.month == nil && past == 1 ? 12 : past
    return first..<max(first, last.monthNumber + whole)
  }
}
