import TestSupport
import Testing

@testable import DiapasonEngine

struct PeriodTests {
  private func period(_ text: String) throws -> Period {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(CalendarDate(parts[0]))
    return parts[1].isEmpty
      ? Period(since: start) : Period(from: start, to: try #require(CalendarDate(parts[1])))
  }

  @Test(arguments: [
    (["2019/2022"], 36), (["2019/2019"], 12), (["2019/2022", "2022/2024"], 60), (["2019-03/2019-03"], 1),
    (["2019-01/2019-12"], 12), (["2019-01/2020-06", "2020-01/2020-12"], 24),
    (["2019/2021", "2020/2020"], 24),
    (["2023-07/"], 6), (["2022/"], 24), (["2025/"], 0), ([], 0), (["2018/2020-06"], 30),
    (["2018-06/2020"], 19),
  ])
  func `months that overlap count once`(periods: [String], months: Int) throws {
    let asOf = try #require(CalendarDate("2023-12"))
    #expect(Period.months(of: try periods.map(period), asOf: asOf) == months)
  }

  @Test func `a stated length is believed`() throws {
    let year = try #require(CalendarDate("2016"))
    #expect(Period.months(of: [Period(from: year, to: year, statedMonths: 6)], asOf: year) == 6)
  }

  @Test func `neither order nor repetition changes the sum, and one more period never lowers it`() throws {
    var random = SeededGenerator(seed: 13)
    let asOf = try #require(CalendarDate("2024-06"))
    for _ in 0..<2_000 {
      let periods = try (0..<Int.random(in: 1...6, using: &random)).map { _ in
        let start = try #require(
          CalendarDate(
            year: Int.random(in: 2000...2020, using: &random), month: Int.random(in: 1...12, using: &random)))
        let end = try #require(
          CalendarDate(
            year: Int.random(in: 2020...2023, using: &random), month: Int.random(in: 1...12, using: &random)))
        return start <= end ? Period(from: start, to: end) : Period(since: start)
      }
      let months = Period.months(of: periods, asOf: asOf)
      #expect(
        Period.months(of: (periods + periods).shuffled(using: &random), asOf: asOf) == months, "seed 13")
      #expect(Period.months(of: Array(periods.dropLast()), asOf: asOf) <= months)
    }
  }
}
