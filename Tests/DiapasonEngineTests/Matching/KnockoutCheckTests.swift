import TestSupport
import Testing

@testable import DiapasonEngine

struct KnockoutCheckTests {
  private func check(_ offer: (inout Terms) -> Void, _ person: (inout Terms) -> Void, asOf: String? = nil)
    -> KnockoutCheck
  {
    var (a, b) = (Terms(), Terms())
    offer(&a)
    person(&b)
    return KnockoutCheck(a, b, asOf: asOf.flatMap { CalendarDate($0) })
  }

  private func start(_ text: String) -> Stated<StartDate>? {
    Stated(text == "soon" ? .soon : CalendarDate(text).map { .on($0) } ?? .soon, at: nil)
  }

  @Test func `what only one side states is unknown`() {
    let check = check(
      { $0.remote = Stated(Remote(.full), at: nil) }, { $0.contracts = [Stated(.freelance, at: nil)] })
    #expect(check.all.map(\.status) == Array(repeating: .unknown, count: 7))
    #expect(check.all.map(\.term) == Knockout.Term.allCases.filter { $0 != .must })
  }

  @Test func `one contract in common is enough`() {
    let both: (inout Terms) -> Void = {
      $0.contracts = [Stated(.freelance, at: nil), Stated(.permanent, at: nil)]
    }
    #expect(check(both, { $0.contracts = [Stated(.permanent, at: nil)] }).contract.status == .met)
    #expect(check(both, { $0.contracts = [Stated(.internship, at: nil)] }).contract.status == .notMet)
  }

  @Test(
    arguments: [
      (Remote.Extent.full, Remote.Extent.full, Knockout.Status.met), (.partial, .full, .notMet),
      (.none, .partial, .notMet), (.full, .partial, .met), (.full, .none, .notMet), (.partial, .none, .met),
    ])
  func `remote work offered and wished`(
    _ offered: Remote.Extent, _ wished: Remote.Extent, _ status: Knockout.Status
  ) {
    let check = check(
      { $0.remote = Stated(Remote(offered), at: nil) }, { $0.remote = Stated(Remote(wished), at: nil) })
    #expect(check.remote.status == status)
  }

  @Test func `two days from home are not three`() {
    let check = check(
      { $0.remote = Stated(Remote(.partial, days: 10...20), at: nil) },
      { $0.remote = Stated(Remote(.partial, days: 30...30), at: nil) })
    #expect(check.remote.status == .notMet)
  }

  @Test func `places agree by name, by département, or from anywhere`() {
    let lyon: (inout Terms) -> Void = { $0.places = [Stated(Place("Lyon", department: "69"), at: nil)] }
    #expect(check(lyon, { $0.places = [Stated(Place("LYON"), at: nil)] }).place.status == .met)
    #expect(
      check(lyon, { $0.places = [Stated(Place("Bron", department: "69"), at: nil)] }).place.status == .met)
    #expect(
      check(lyon, { $0.places = [Stated(Place("Lille", department: "59"), at: nil)] }).place.status == .notMet
    )
    #expect(check(lyon, { $0.places = [Stated(Place("Trifouilly"), at: nil)] }).place.status == .unknown)
    let anywhere = check({ $0.remote = Stated(Remote(.full), at: nil) }, lyon)
    #expect(anywhere.place.status == .met)
  }

  @Test func `another département of the same region cannot be told, another region is not met`() {
    func place(_ department: String) -> (inout Terms) -> Void {
      { $0.places = [Stated(Place("Ici " + department, department: department), at: nil)] }
    }
    func status(_ a: String, _ b: String) -> Knockout.Status {
      var (offer, person) = (Terms(), Terms())
      place(a)(&offer)
      place(b)(&person)
      return KnockoutCheck(offer, person, asOf: nil, regions: ProjectFiles.taxonomy.regions).place.status
    }
    #expect(status("75", "93") == .unknown)
    #expect(status("75", "75") == .met)
    #expect(status("75", "69") == .notMet)
    #expect(ProjectFiles.taxonomy.regions.count == 96)
  }

  @Test func `one must be free by the month in which the work begins`() {
    func status(_ asked: String, _ free: String) -> Knockout.Status {
      check({ $0.start = start(asked) }, { $0.start = start(free) }, asOf: "2024-03").start.status
    }
    #expect(status("2024-03", "2024-03-15") == .met)
    #expect(status("2024-03", "2024-04") == .notMet)
    #expect(status("2024-03", "2024") == .met)
    #expect(status("2024-03", "soon") == .met)
    #expect(status("soon", "2024-02") == .met)
    #expect(status("soon", "2024-09") == .notMet)
  }

  @Test func `pay is compared in one unit only`() {
    func status(_ wished: Rate) -> Knockout.Status {
      check({ $0.rate = Stated(Rate(400...500, a: .day), at: nil) }, { $0.rate = Stated(wished, at: nil) })
        .rate.status
    }
    #expect(status(Rate(450...450, a: .day)) == .met)
    #expect(status(Rate(600...700, a: .day)) == .notMet)
    #expect(status(Rate(45_000...45_000, a: .year)) == .unknown)
  }

  @Test func `a language must reach its level; one that is not spoken of cannot be told`() {
    let english = SpokenLanguage(concept: 1, level: .b2)
    func status(_ own: SpokenLanguage) -> Knockout.Status {
      check({ $0.languages = [Stated(english, at: nil)] }, { $0.languages = [Stated(own, at: nil)] }).language
        .status
    }
    #expect(status(SpokenLanguage(concept: 1, level: .c1)) == .met)
    #expect(status(SpokenLanguage(concept: 1, level: .a2)) == .notMet)
    #expect(status(SpokenLanguage(concept: 1, level: nil)) == .met)
    #expect(status(SpokenLanguage(concept: 2, level: .c2)) == .unknown)
  }

  @Test func `days a week must overlap`() {
    func status(_ wished: ClosedRange<Int>) -> Knockout.Status {
      check({ $0.workingTimes = [Stated(30...40, at: nil)] }, { $0.workingTimes = [Stated(wished, at: nil)] })
        .days.status
    }
    #expect(status(40...50) == .met)
    #expect(status(50...50) == .notMet)
  }

  @Test(arguments: ["weather", "contract=forever", "days=4", "remote=", "must"])
  func `a filter that nobody can meet is refused`(_ text: String) { #expect(TermFilter(text) == nil) }

  @Test func `a filter without a value wants both sides to agree`() throws {
    let check = check(
      { $0.remote = Stated(Remote(.full), at: nil) }, { $0.remote = Stated(Remote(.full), at: nil) })
    #expect(try #require(TermFilter("remote")).verdict(check.all, Terms()) == .met)
    #expect(try #require(TermFilter("contract")).verdict(check.all, Terms()) == .unknown)
    #expect(try #require(TermFilter("place=Lyon")).verdict(check.all, Terms()) == .unknown)
  }
}
