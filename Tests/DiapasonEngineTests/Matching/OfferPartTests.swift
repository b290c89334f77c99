import Testing

@testable import DiapasonEngine

struct OfferPartTests {
  private let taxonomy = FitFixture.taxonomy

  private func part(_ posting: Extraction, _ profile: Extraction, bar: Int = 60_000) -> OfferPart {
    OfferPart(Pair(Offer(posting, taxonomy), Candidate(profile, taxonomy), taxonomy), bar: bar)
  }

  @Test func `the bar parts what fits now from what is within reach`() {
    let posting = FitFixture.posting("sql", "docker", trade: "developer")
    let own = FitFixture.profile("sql", trade: "developer")
    #expect(part(posting, own, bar: 60_000) == .fitsNow)
    #expect(part(posting, own, bar: 90_000) == .withinReach)
  }

  @Test func `a trade covered by less than half is another, whatever the score`() {
    let posting = FitFixture.posting("sql", trade: "back-end-developer")
    let neighbour = FitFixture.profile("sql", trade: "designer")
    #expect(part(posting, neighbour, bar: 1_000) == .anotherTrade)
    #expect(part(posting, FitFixture.profile("sql", trade: "developer")) == .fitsNow)
  }

  @Test func `an offer that names no trade asks for no other one`() {
    #expect(part(FitFixture.posting("sql"), FitFixture.profile("sql", trade: "designer")) == .fitsNow)
  }
}
