import TestSupport
import Testing

@testable import DiapasonEngine

/// What holds for every posting and every profile, tried on pairs drawn at random; a failure tells the seed.
struct FitGuaranteesTests {
  private static let taxonomy = FitFixture.taxonomy
  private static let batches = (0..<10).map { UInt64($0) }
  private static let pairs = 10_000

  private func fit(_ posting: Extraction, _ profile: Extraction) -> Fit {
    Fit(Posting(posting, Self.taxonomy), Profile(profile), Self.taxonomy)
  }

  private func forPairs(
    _ seed: UInt64, count: Int = pairs, _ body: (Extraction, Extraction, inout SeededGenerator) -> Void
  ) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<count {
      let posting = FitFixture.randomPosting(&random)
      body(posting, FitFixture.randomProfile(&random), &random)
    }
  }

  @Test(arguments: batches)
  func `points add up to the score, which stays within its bounds`(_ seed: UInt64) {
    forPairs(seed) { posting, profile, _ in
      let fit = fit(posting, profile)
      let sum = fit.contributions.reduce(0) { $0 + $1.points }
      guard let score = fit.score else { return }
      if sum != score || !(0...100_000).contains(score) || fit.low > score || fit.high < score {
        Issue.record("seed \(seed): score \(score), sum \(sum), \(fit.low)–\(fit.high)")
      }
    }
  }

  @Test(arguments: batches)
  func `one more skill never lowers a score`(_ seed: UInt64) {
    forPairs(seed) { posting, profile, random in
      var richer = profile
      richer.mentions.append(FitFixture.randomMention(.held, &random))
      guard let before = fit(posting, profile).score, let after = fit(posting, richer).score else { return }
      if after < before { Issue.record("seed \(seed): \(before) fell to \(after)") }
    }
  }

  @Test(arguments: batches)
  func `neither order nor repetition counts`(_ seed: UInt64) {
    forPairs(seed, count: 500) { posting, profile, random in
      let score = fit(posting, profile).score
      var (turned, shuffled, repeated) = (posting, profile, profile)
      turned.mentions.shuffle(using: &random)
      shuffled.mentions.shuffle(using: &random)
      repeated.mentions = (0..<50).flatMap { _ in profile.mentions }
      let others = [fit(turned, profile), fit(posting, shuffled), fit(posting, repeated)].map(\.score)
      if others != [score, score, score] {
        Issue.record("seed \(seed): \(String(describing: score)), \(others)")
      }
    }
  }

  @Test(arguments: batches)
  func `learning never lowers a score`(_ seed: UInt64) {
    forPairs(seed, count: 500) { posting, profile, random in
      let (asked, own) = (Posting(posting, Self.taxonomy), Profile(profile))
      let skill = Self.taxonomy.concepts.indices.randomElement(using: &random) ?? 0
      guard let before = Fit(asked, own, Self.taxonomy).score else { return }
      let after = Fit(asked, own.learning([skill]), Self.taxonomy).score ?? -1
      if after < before { Issue.record("seed \(seed): \(before) fell to \(after)") }
    }
  }
}
