/// The offers of a stretch of time, and what they ask for.
///
/// ```swift
/// market.periods.first?.domains  // [(id: "agile", offers: 12), …]
/// ```
package struct MarketPeriod: Sendable {
  /// How long a period is.
  ///
  /// ```swift
  /// MarketPeriod.Length(rawValue: "quarter")
  /// ```
  package enum Length: String, CaseIterable, Sendable {
    /// From January to December.
    case year
    /// Three months.
    case quarter
    /// One month.
    case month

    /// The period of a date: `2024`, `2024-Q1` or `2024-03`; of a date without a month the year.
    func name(of date: CalendarDate) -> String {
      guard let month = date.month, self != .year else { return String(date.year) }
      return self == .quarter
        ? "\(date.year)-Q\((month + 2) / 3)" : "\(date.year)-\(month < 10 ? "0" : "")\(month)"
    }
  }

  /// Its name, such as `2024-Q1`; nil for offers without a date.
  package var name: String?
  /// How many offers there were.
  package var offers: Int
  /// How many of them ask for skills of each domain.
  package var domains: [(id: String, offers: Int)]
  /// How many of them seek each trade.
  package var trades: [(id: String, offers: Int)]
  /// How many of them ask for each skill.
  package var skills: [(id: String, offers: Int)]
}
