/// The terms of a posting, or those that a person wishes: filters beside a score, never points in it.
///
/// ```swift
/// let terms = extraction.terms
/// terms.contracts.map(\.value)         // [.freelance]
/// terms.isOpen(asOf: CalendarDate("2022-01")!)  // false once the posting is filled or past its end
/// ```
public struct Terms: Equatable, Sendable {
  /// The kinds of contract, each once.
  public var contracts: [Stated<ContractKind>] = []
  /// Whether one may work from elsewhere.
  public var remote: Stated<Remote>?
  /// Where, each place once.
  public var places: [Stated<Place>] = []
  /// Days a week, in tenths: every statement; `daysAWeek` is their hull.
  public var workingTimes: [Stated<ClosedRange<Int>>] = []
  /// How long.
  public var length: Stated<ContractLength>?
  /// From when.
  public var start: Stated<StartDate>?
  /// Until when.
  public var end: Stated<CalendarDate>?
  /// For how much.
  public var rate: Stated<Rate>?
  /// The languages to be spoken, each once.
  public var languages: [Stated<SpokenLanguage>] = []
  /// Whether the posting says that it is open.
  public var open: Stated<Bool>?
  /// The day after which it no longer holds.
  public var closes: Stated<CalendarDate>?
  /// When it was published.
  public var published: Stated<CalendarDate>?

  /// Makes terms of which nothing is known.
  public init() {}

  /// The fewest and the most days a week, in tenths: 40...50 for “4 jours, temps plein possible”.
  public var daysAWeek: ClosedRange<Int>? {
    guard let first = workingTimes.first?.value else { return nil }
    return workingTimes.dropFirst().reduce(first) {
      min($0.lowerBound, $1.value.lowerBound)...max($0.upperBound, $1.value.upperBound)
    }
  }

  /// Whether one can still apply on that day; nil where nothing is said.
  public func isOpen(asOf date: CalendarDate) -> Bool? {
    if open?.value == false { return false }
    if let closes = closes?.value { return date <= closes }
    return open?.value
  }
}
