import TestSupport
import Testing

@testable import DiapasonEngine

struct FrontMatterTermsReaderTests {
  private func terms(_ lines: String..., path: String = "file.md") -> Terms {
    let text = (["---"] + lines + ["---", "", "# Une offre", ""]).joined(separator: "\n")
    return WordListFixture.extraction(text, kind: .posting, path: path).terms
  }

  @Test func `keys are read whatever they are called`() {
    for key in ["contrat", "contract", "Statut"] {
      #expect(terms("\(key): indépendant·e").contracts.map(\.value) == [.freelance], "\(key)")
    }
    #expect(terms("teletravail: partiel").remote?.value == Remote(.partial))
    #expect(terms("remote: 100%").remote?.value == Remote(.full))
    #expect(terms("télétravail: non").remote?.value == Remote(.none))
    #expect(
      terms("duree: 6 mois renouvelable").length?.value == ContractLength(months: 6...6, isRenewable: true))
    #expect(terms("tjm: 450-500").rate?.value == Rate(450...500, a: .day))
    #expect(terms("salaire: 40 000 €").rate?.value == Rate(40_000...40_000, a: .year))
    #expect(terms("rythme: 4 jours par semaine").daysAWeek == 40...40)
    #expect(terms("debut: septembre", "date: 2022-06-01").start?.value.description == "2022-09")
    #expect(terms("contrat: CDD 3 ans").contracts.map(\.value) == [.fixedTerm])
    #expect(terms("roles: Développeuse (stage)").contracts.map(\.value) == [.internship])
  }

  @Test func `a place that no list knows is taken as written`() {
    #expect(terms("lieu: Lyon").places.map(\.value) == [Place("Lyon", department: "69")])
    #expect(terms("lieu: Trifouilly").places.map(\.value) == [Place("Trifouilly")])
  }

  @Test(
    arguments: [
      ("open: false", false), ("open: true # à clore", true), ("poste_pourvu: true", false),
      ("status: open", true),
      ("status: closed", false), ("poste_pourvu: false", nil), ("open: peut-être", nil),
    ] as [(String, Bool?)])
  func `what is open is told from several keys`(line: String, expected: Bool?) {
    #expect(terms(line).open?.value == expected)
  }

  @Test func `a posting is closed from the day after its end`() throws {
    let known = terms("open: true", "poste_ferme: 2021-09-30")
    #expect(known.isOpen(asOf: try #require(CalendarDate("2021-09-30"))) == true)
    #expect(known.isOpen(asOf: try #require(CalendarDate("2021-10-01"))) == false)
    #expect(terms("date: 2021-01-01").isOpen(asOf: try #require(CalendarDate("2030"))) == nil)
  }

  @Test func `the file's name dates it where the head does not`() {
    #expect(
      terms("open: true", path: "a/2021-06-24-dev.md").published == Stated(CalendarDate("2021-06-24"), nil))
    #expect(terms("date: 2022-01-02", path: "2021-06-24-dev.md").published?.value.description == "2022-01-02")
    #expect(terms("open: true", path: "dev.md").published == nil)
  }
}

extension Stated<CalendarDate> {
  /// A date that must exist.
  fileprivate init?(_ value: CalendarDate?, _ range: ByteRange?) {
    guard let value else { return nil }
    self.init(value, at: range)
  }
}
