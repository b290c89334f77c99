import Testing

@testable import DiapasonEngine

/// What becomes of a fit where little or nothing is told.
struct FitTests {
  private let taxonomy = FitFixture.taxonomy

  private func fit(_ posting: Extraction, _ profile: Extraction) -> Fit {
    Fit(Posting(posting, taxonomy), Profile(profile), taxonomy)
  }

  @Test func `neither a trade nor a skill gives no number, either alone gives one`() {
    let posting = FitFixture.posting("sql", "teaching", trade: "developer")
    #expect(fit(posting, FitFixture.profile()).score == nil)
    #expect(fit(posting, FitFixture.profile("docker")).score != nil)
    #expect(fit(posting, FitFixture.profile(trade: "developer")).score != nil)
    #expect(fit(FitFixture.posting(), FitFixture.profile("sql")).score == nil)
  }

  @Test func `low and high take what cannot be told as nothing and as all`() {
    // Weights 1.5, 1 and 0.5; the way of being is silent.
    let fit = fit(FitFixture.posting("sql", "teaching", trade: "developer"), FitFixture.profile("sql"))
    #expect(fit.contributions.map(\.requirement.weight) == [1_500, 1_000, 500])
    #expect(fit.contributions.map(\.points) == [0, 33_333, 8_333])
    #expect([fit.low, fit.score, fit.high] == [33_333, 41_666, 49_999])
  }

  @Test func `a profile of fewer than three skills is thin`() {
    #expect(Profile(FitFixture.profile("sql", "docker")).isThin)
    #expect(!Profile(FitFixture.profile("sql", "docker", "rails")).isThin)
  }
}
