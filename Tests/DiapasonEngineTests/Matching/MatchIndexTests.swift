import TestSupport
import Testing

@testable import DiapasonEngine

struct MatchIndexTests {
  private let taxonomy = FitFixture.taxonomy

  @Test(arguments: (0..<40).map { UInt64($0) })
  func `scores are those of the double loop`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let profiles = (0..<40).map { _ in Profile(FitFixture.randomProfile(&random)) }
    var weights = Weights()
    weights.neutral = [0, 500, 1_000].randomElement(using: &random) ?? 500
    let index = MatchIndex(profiles, taxonomy, weights: weights)
    for _ in 0..<15 {
      let posting = Posting(FitFixture.randomPosting(&random), taxonomy, weights: weights)
      let expected = profiles.map { Fit(posting, $0, taxonomy, weights: weights).score }
      #expect(index.scores(for: posting) == expected, "seed \(seed)")
    }
  }

  @Test(arguments: (0..<20).map { UInt64($0) })
  func `the top is that of a sorted list`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let profiles = (0..<30).map { _ in Profile(FitFixture.randomProfile(&random)) }
    let index = MatchIndex(profiles, taxonomy)
    let posting = Posting(FitFixture.randomPosting(&random), taxonomy)
    let all = index.scores(for: posting).enumerated().compactMap { index, score in score.map { (index, $0) } }
    let sorted = all.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(7)
    #expect(index.top(7, for: posting).map(\.profile) == sorted.map(\.0), "seed \(seed)")
  }

  @Test func `nobody and nothing have no scores`() {
    let nobody = Profile(FitFixture.profile())
    let index = MatchIndex([nobody], taxonomy)
    #expect(index.scores(for: Posting(FitFixture.posting("sql"), taxonomy)) == [nil])
    #expect(index.top(3, for: Posting(FitFixture.posting("sql"), taxonomy)).isEmpty)
    let somebody = MatchIndex([Profile(FitFixture.profile("sql"))], taxonomy)
    #expect(somebody.scores(for: Posting(FitFixture.posting(), taxonomy)) == [nil])
    #expect(somebody.top(0, for: Posting(FitFixture.posting("sql"), taxonomy)).isEmpty)
  }
}
