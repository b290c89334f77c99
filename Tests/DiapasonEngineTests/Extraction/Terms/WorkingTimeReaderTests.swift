import Testing

@testable import DiapasonEngine

struct WorkingTimeReaderTests {
  @Test(arguments: [
    ("3 à 5 jours par semaine", [30...50]), ("4 jours par semaine", [40...40]), ("4j/semaine", [40...40]),
    ("4 j / sem", [40...40]),
    ("2,5 jours par semaine", [25...25]), ("2-3 jours semaine", [20...30]),
    ("trois jours par semaine", [30...30]),
    ("3/5e", [30...30]), ("4/5ème", [40...40]), ("un 3/5 ou un 4/5", [30...30, 40...40]),
    ("35 heures hebdomadaires", [50...50]),
    ("35h par semaine", [50...50]), ("4 days a week", [40...40]), ("4 days per week", [40...40]),
    ("7 jours par semaine", [50...50]),
    ("4/5/2022", []), ("2 jours par mois", []), ("80 %", []), ("3 semaines", []), ("5/5", [50...50]),
    ("15/5", []), ("deux jours de déplacement par semaine", []), ("1/2j/semaine", []),
    ("3/4 jours par semaine", [30...40]),
    ("2 jours de télétravail par semaine", [20...20]),
  ])
  func `days a week are read in tenths`(text: String, expected: [ClosedRange<Int>]) {
    #expect(WorkingTimeReader(run: .of(text), partTimes: []).all().map(\.tenths) == expected)
  }

  @Test func `a percentage counts only close behind part time`() {
    #expect(
      WorkingTimeReader(run: .of("temps partiel (80 %)"), partTimes: [1]).all().map(\.tenths) == [40...40])
    #expect(
      WorkingTimeReader(run: .of("temps partiel de 60 % à 100 %"), partTimes: [1]).all().map(\.tenths) == [
        30...50
      ])
    #expect(WorkingTimeReader(run: .of("temps partiel 150 %"), partTimes: [1]).all().isEmpty)
  }
}
