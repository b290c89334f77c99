import Testing

@testable import DiapasonEngine

struct RankingTests {
  private let taxonomy = FitFixture.taxonomy
  private func offer(_ extraction: Extraction) -> Offer { Offer(extraction, taxonomy) }
  private func candidate(_ extraction: Extraction) -> Candidate { Candidate(extraction, taxonomy) }

  @Test func `equal scores share a place, and the next place counts them all`() {
    let people = [
      FitFixture.profile("sql"), FitFixture.profile("rails", "sql"), FitFixture.profile("sql"),
      FitFixture.profile("docker"),
    ]
    let ranking = Ranking.of(
      people.map(candidate), for: offer(FitFixture.posting("rails", "sql")), taxonomy, RankingOptions())
    #expect(ranking.entries.map(\.place) == [1, 2, 2, 4])
    #expect(ranking.entries.map(\.isShared) == [false, true, true, false])
  }

  @Test func `a tie that the limit cuts is still a tie`() {
    let people = [FitFixture.profile("sql"), FitFixture.profile("sql")].map(candidate)
    let ranking = Ranking.of(
      people, for: offer(FitFixture.posting("sql")), taxonomy, RankingOptions(limit: 1))
    #expect(ranking.entries.map(\.isShared) == [true])
    #expect(ranking.leftOut.beyond == 1)
  }

  @Test func `who says nothing has no number, and is not forgotten`() {
    let people = [FitFixture.profile(), FitFixture.profile("sql")].map(candidate)
    let ranking = Ranking.of(people, for: offer(FitFixture.posting("sql")), taxonomy, RankingOptions())
    #expect(ranking.entries.count == 1)
    #expect(ranking.untold.map(\.obstacle) == [.saysNothing])
  }

  @Test func `a posting that asks nothing gives nobody a number`() {
    let ranking = Ranking.of(
      [candidate(FitFixture.profile("sql"))], for: offer(FitFixture.posting()), taxonomy, RankingOptions())
    #expect(ranking.entries.isEmpty)
    #expect(ranking.untold.map(\.obstacle) == [.asksNothing])
  }

  @Test func `closed offers are left out, counted, and shown when asked for`() throws {
    var closed = FitFixture.posting("sql")
    closed.terms.open = Stated(false, at: nil)
    var past = FitFixture.posting("sql")
    past.terms.closes = Stated(try #require(CalendarDate("2024-01-31")), at: nil)
    let offers = [closed, past, FitFixture.posting("sql")].map(offer)
    var options = RankingOptions(asOf: CalendarDate("2024-02-01"))
    let person = candidate(FitFixture.profile("sql"))
    let ranking = Ranking.of(offers, for: person, taxonomy, options)
    #expect(ranking.entries.count == 1)
    #expect(ranking.leftOut.closed == 2)
    options.showsClosed = true
    #expect(Ranking.of(offers, for: person, taxonomy, options).entries.count == 3)
  }

  @Test func `what is required filters, and does not touch the score`() throws {
    var remote = FitFixture.posting("sql")
    remote.terms.contracts = [Stated(.freelance, at: nil)]
    var office = FitFixture.posting("sql")
    office.terms.contracts = [Stated(.permanent, at: nil)]
    let offers = [remote, office, FitFixture.posting("sql")].map(offer)
    var options = RankingOptions()
    let person = candidate(FitFixture.profile("sql"))
    let all = Ranking.of(offers, for: person, taxonomy, options)
    options.filters = [try #require(TermFilter("contract=freelance"))]
    let some = Ranking.of(offers, for: person, taxonomy, options)
    #expect(some.entries.map(\.pair.score) == [all.entries[0].pair.score])
    #expect(some.leftOut == LeftOut(notMet: 1, unknown: 1))
  }

  @Test func `as of is the latest day published or worked, never one that lies ahead`() throws {
    var posting = FitFixture.posting("sql")
    posting.terms.published = Stated(try #require(CalendarDate("2023-05-02")), at: nil)
    posting.terms.closes = Stated(try #require(CalendarDate("2029-01")), at: nil)
    #expect(CalendarDate.latest(in: [posting, FitFixture.profile("sql")])?.description == "2023-05-02")
    #expect(CalendarDate.latest(in: []) == nil)
  }

  @Test func `the lead is the difference of the scores, criterion by criterion`() {
    let asked = offer(FitFixture.posting("rails", "sql", "docker", "teaching", trade: "developer"))
    let first = Pair(asked, candidate(FitFixture.profile("rails", "sql", trade: "developer")), taxonomy)
    let second = Pair(asked, candidate(FitFixture.profile("docker", "django")), taxonomy)
    let lead = Lead(first, second)
    #expect(lead.total == (first.score ?? 0) - (second.score ?? 0))
    #expect(lead.parts.reduce(0) { $0 + $1.points } == lead.total)
    #expect(lead.parts.contains { $0.points < 0 })
  }
}
