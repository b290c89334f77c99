import TestSupport
import Testing

@testable import DiapasonEngine

struct DateReaderTests {
  @Test(
    arguments: [
      ("2021-06-24", "2021-06-24"), ("2021/06/24", "2021-06-24"), ("2021-06", "2021-06"),
      ("2021-06-24T15:29:38.660Z", "2021-06-24"),
      ("01/09/2023", "2023-09-01"), ("1/9/2023", "2023-09-01"), ("31/01/22", "2022-01-31"),
      ("01.09.2023", "2023-09-01"),
      ("12/25/2021", "2021-12-25"), ("03/2018", "2018-03"), ("09-2019", "2019-09"),
      ("janvier 2020", "2020-01"),
      ("Janv. 2020", "2020-01"), ("1er juillet 2022", "2022-07-01"), ("15 mai 2021", "2021-05-15"),
      ("août 2021", "2021-08"),
      ("AOUT 2021", "2021-08"), ("début février 2021", "2021-02"), ("mi-novembre 2018", "2018-11"),
      ("courant mars 2022", "2022-03"),
      ("lundi 10 janvier 2022", "2022-01-10"), ("le mois de décembre 2020", nil),
      ("fin sept. 2021", "2021-09"), ("Jan 2019", "2019-01"),
      ("September 1, 2023", "2023-09-01"), ("March 15th, 2020", "2020-03-15"), ("May 2020", "2020-05"),
      ("2019", "2019"),
      ("en 2019", "2019"), ("**septembre** 2021", "2021-09"), ("1949", nil), ("2100", nil), ("20210624", nil),
      ("12", nil),
      ("30/02/2021", nil), ("mai", nil), ("v2021", nil),
    ] as [(String, String?)])
  func `dates are read as people write them`(text: String, expected: String?) {
    #expect(DateReader(run: .of(text)).date(at: 0)?.date?.description == expected)
  }

  @Test func `a month without a year is the next one`() throws {
    let reading = try #require(DateReader(run: .of("septembre")).date(at: 0))
    #expect(reading.date(after: CalendarDate("2021-06-12"))?.description == "2021-09")
    #expect(reading.date(after: CalendarDate("2021-11"))?.description == "2022-09")
    #expect(reading.date(after: nil) == nil)
  }

  @Test func `a printed date is read again`() {
    var random = SeededGenerator(seed: 14)
    for _ in 0..<2_000 {
      guard
        let date = CalendarDate(
          year: Int.random(in: CalendarDate.years, using: &random),
          month: Int.random(in: 1...12, using: &random),
          day: Int.random(in: 1...31, using: &random))
      else { continue }
      let french = "\(date.day ?? 0)/\(date.month ?? 0)/\(date.year)"
      #expect(DateReader(run: .of(date.description)).date(at: 0)?.date == date, "seed 14: \(date)")
      if date.day ?? 0 > 12 {
        #expect(DateReader(run: .of(french)).date(at: 0)?.date == date, "seed 14: \(french)")
      }
    }
  }
}
