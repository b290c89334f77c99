import TestSupport
import Testing

@testable import DiapasonEngine

struct BestCandidatesTests {
  @Test(arguments: (0..<20).map { UInt64($0) })
  func `the best of many are those of a ranking`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let taxonomy = FitFixture.taxonomy
    let people = (0..<25).map { _ in Candidate(FitFixture.randomProfile(&random), taxonomy) }
    let offer = Offer(FitFixture.randomPosting(&random), taxonomy)
    let best = BestCandidates(people, taxonomy).top(6, for: offer)
    let scores = Ranking.of(people, for: offer, taxonomy, RankingOptions(limit: 6)).entries.map(\.pair.score)
    #expect(best.count == 6)
    #expect(
      best.compactMap { Pair(offer, people[$0], taxonomy).score } == scores.compactMap { $0 }, "seed \(seed)")
  }

  @Test(arguments: (0..<20).map { UInt64($0) })
  func `scores alone are those of the pairs`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let taxonomy = FitFixture.taxonomy
    let people = (0..<25).map { _ in Candidate(FitFixture.randomProfile(&random), taxonomy) }
    let offer = Offer(FitFixture.randomPosting(&random), taxonomy)
    let scores = people.map { Pair(offer, $0, taxonomy).score }
    #expect(BestCandidates(people, taxonomy).scores(for: offer) == scores, "seed \(seed)")
  }

  @Test func `what was pasted from the offer is discounted, and what is a posting comes last`() {
    let taxonomy = ProjectFiles.taxonomy
    let words = String(decoding: ProfileVariants.posting.document.text.bytes, as: UTF8.self)
    let texts = [
      words + "\nPostulez.", "Développeur back-end : Ruby on Rails.\n\n" + words,
      ProfileVariants.people[0].value,
    ]
    let people = texts.map { Candidate(ProfileVariants.profile($0), taxonomy) }
    let offer = Offer(ProfileVariants.posting, taxonomy)
    let best = BestCandidates(people, taxonomy).top(3, for: offer)
    let scores = best.map { Pair(offer, people[$0], taxonomy).score }
    #expect(scores.map { $0 ?? -1 } == scores.map { $0 ?? -1 }.sorted(by: >))
    #expect(BestCandidates(people, taxonomy).top(1, for: offer) == Array(best.prefix(1)))
    #expect(
      BestCandidates(people, taxonomy).scores(for: offer) == people.map { Pair(offer, $0, taxonomy).score })
    #expect(people[1].sentences.copied(from: offer.sentences).isEmpty == false)
  }
}
