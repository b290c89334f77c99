import Testing

@testable import DiapasonEngine

struct ReverseFitTests {
  private let taxonomy = FitFixture.taxonomy

  private func reverse(_ posting: Extraction, _ profile: Extraction) -> Int? {
    ReverseFit(taxonomy: taxonomy, weights: Weights()).score(Posting(posting, taxonomy), Profile(profile))
  }

  @Test func `what the posting uses of two skills is half`() {
    #expect(reverse(FitFixture.posting("sql"), FitFixture.profile("sql", "docker")) == 50_000)
  }

  @Test func `a trade practised now counts as much as the skills`() {
    let person = FitFixture.profile("sql", trade: "developer")
    #expect(reverse(FitFixture.posting("sql", trade: "developer"), person) == 100_000)
    #expect(reverse(FitFixture.posting("sql", trade: "designer"), person) == 50_000)
  }

  @Test func `who says nothing has none`() {
    #expect(reverse(FitFixture.posting("sql"), FitFixture.profile()) == nil)
  }
}
