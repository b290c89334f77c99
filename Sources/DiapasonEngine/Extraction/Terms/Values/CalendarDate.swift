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
    var (year, month, day): (Int, Int?, Int?) = (0, nil, nil)
    var length = 0
    for byte in text.utf8.prefix(while: { $0 != UInt8(ascii: "T") && $0 != UInt8(ascii: " ") }) {
      let digit = Int(byte) - Int(UInt8(ascii: "0"))
      switch length {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case 0...3 where byte.isDigit: year = year * 10 + digit
      case 5...6 where byte.isDigit: month = (month ?? 0) * 10 + digit
      case 8...9 where byte.isDigit: day = (day ?? 0) * 10 + digit
      default: return nil
      }
      length += 1
    }
    guard length == 4 || length == 7 || length == 10 else { return nil }
    self.init(year: year, month: month, day: day)
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
