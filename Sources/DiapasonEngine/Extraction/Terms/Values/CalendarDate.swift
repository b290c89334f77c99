/// A date as people state it: a year, perhaps with its month, perhaps with its day.
///
/// ```swift
/// CalendarDate(year: 2023, month: 9)?.description  // "2023-09"
/// CalendarDate("2023-09-01")?.month                // 9
/// CalendarDate("2021")! < CalendarDate("2021-06")!   // true: what is left open counts as the beginning
/// ```
public struct CalendarDate: Equatable, Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The years that a posting or CV may speak of; other numbers of four digits are no years.
  static let years = 1950...2099

  /// The year.
  public let year: Int
  /// From 1 to 12, where it is stated.
  public let month: Int?
  /// From 1 to 31, where it is stated.
  public let day: Int?

  /// Makes a date; a day needs a month, and what no calendar holds is nil.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard Self.years.contains(year), day == nil || month != nil else { return nil }
    if let month {
      guard 1...12 ~= month, day.map({ 1...Self.length(of: month, year) ~= $0 }) ?? true else { return nil }
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads what `description` prints, and the date at the head of a time stamp: `2021-06-24T15:29:38Z`.
  public init?(_ text: String) {
    let date = text.utf8.prefix { $0 != UInt8(ascii: "T") && $0 != UInt8(ascii: " ") }
    let parts = date.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard 1...3 ~= parts.count, parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }) else {
      return nil
    }
    let numbers = parts.compactMap { $0.allSatisfy(\.isDigit) ? Int(Substring($0)) : nil }
    guard numbers.count == parts.count else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil
    )
  }

  /// As in ISO 8601: `2021`, `2021-06`, `2021-06-24`.
  public var description: String {
    [month, day].reduce(String(year)) { text, part in
      part.map { text + "-" + ($0 < 10 ? "0" : "") + String($0) } ?? text
    }
  }

  /// Whether `a` begins before `b`.
  public static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }

  /// The months since the year 0, January where none is stated.
  var monthNumber: Int { year * 12 + (month ?? 1) - 1 }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
