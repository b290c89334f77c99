import TestSupport
import Testing

@testable import DiapasonEngine

struct CalendarDateTests {
  @Test func `what is printed is read again`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<5_000 {
      let month = Bool.random(using: &random) ? Int.random(in: 1...12, using: &random) : nil
      let day = month == nil || Bool.random(using: &random) ? nil : Int.random(in: 1...31, using: &random)
      guard
        let date = CalendarDate(
          year: Int.random(in: CalendarDate.years, using: &random), month: month, day: day)
      else {
        continue
      }
      #expect(CalendarDate(date.description) == date, "seed 11: \(date)")
    }
  }

  @Test(arguments: [
    ("2021", "2021"), ("2021-06", "2021-06"), ("2021-06-24", "2021-06-24"),
    ("2021-06-24T15:29:38.660Z", "2021-06-24"),
    ("2021-06-24 10:00", "2021-06-24"), ("2020-02-29", "2020-02-29"),
  ])
  func `dates and time stamps are read`(text: String, expected: String) {
    #expect(CalendarDate(text)?.description == expected)
  }

  @Test(arguments: [
    "", "21", "2021-", "2021-13", "2021-00", "2021-02-30", "2021-02-29", "1949", "2100", "2021-6-1", "٢٠٢١",
    "2021-06-24-01",
    "T2021", "-2021", "+202", "2021-+1", "asap",
  ])
  func `what no calendar holds is no date`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `random bytes are no trouble`() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        UInt8.random(in: 0x20...0x7E, using: &random)
      }
      if let date = CalendarDate(String(decoding: bytes, as: UTF8.self)) {
        #expect(CalendarDate.years.contains(date.year))
      }
    }
  }

  @Test func `what is left open counts as the beginning`() throws {
    let dates = try ["2020-12-31", "2021", "2021-01", "2021-01-01", "2021-02"].map {
      try #require(CalendarDate($0))
    }
    #expect(dates.shuffled().sorted() == dates)
  }
}
