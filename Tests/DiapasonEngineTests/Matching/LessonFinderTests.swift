import Testing

@testable import DiapasonEngine

struct LessonFinderTests {
  private let taxonomy = FitFixture.taxonomy
  private var finder: LessonFinder { LessonFinder(taxonomy: taxonomy, weights: Weights()) }
  private func pair(_ posting: Extraction, _ profile: Extraction) -> Pair {
    Pair(Offer(posting, taxonomy), Candidate(profile, taxonomy), taxonomy)
  }
  private func ids(_ lesson: Lesson?) -> [[String]] {
    lesson?.options.map { $0.skills.map { taxonomy.concepts[$0].id } } ?? []
  }

  @Test func `the smallest sets that reach the bar are told, with the engine's score`() {
    let pair = pair(FitFixture.posting("rails", "sql", "docker"), FitFixture.profile("sql"))
    let lesson = finder.lesson(pair, above: nil, bar: 60_000)
    #expect(ids(lesson) == [["docker"], ["rails"]])
    for option in lesson?.options ?? [] {
      let learned = pair.candidate.profile.learning(option.skills)
      #expect(Fit(pair.offer.posting, learned, taxonomy).score == option.score)
      #expect(option.score >= 60_000)
    }
    #expect(ids(finder.lesson(pair, above: nil, bar: 100_000)) == [["docker", "rails"]])
  }

  @Test func `nobody is told to become another person or to graduate`() {
    let pair = pair(FitFixture.posting("teaching", "autonomy", "degree"), FitFixture.profile("sql"))
    #expect(finder.lesson(pair, above: nil, bar: 90_000) == nil)
  }

  @Test func `what stands over the bar needs no lesson`() {
    let pair = pair(FitFixture.posting("sql"), FitFixture.profile("sql"))
    #expect(finder.lesson(pair, above: nil, bar: 60_000) == nil)
  }

  @Test func `out of reach of the bar, a place is gained over the offer above, which learning may help too`()
  {
    let above = pair(FitFixture.posting("sql", "degree"), FitFixture.profile("sql"))
    let below = pair(FitFixture.posting("docker", "degree", "rails"), FitFixture.profile("sql"))
    let lesson = finder.lesson(below, above: above, bar: 99_000)
    #expect(lesson?.aim == .place)
    #expect(ids(lesson) == [["docker", "rails"]])
  }

  @Test func `the skill that opens most offers is the one that the engine says`() {
    let offers = [
      FitFixture.posting("docker", "sql", path: "a"), FitFixture.posting("docker", path: "b"),
      FitFixture.posting("rails", path: "c"), FitFixture.posting("sql", path: "d"),
    ].map { Offer($0, taxonomy) }
    let person = Candidate(FitFixture.profile("sql"), taxonomy)
    let keys = SkillKeyFinder(taxonomy: taxonomy, weights: Weights(), bar: 60_000).keys(offers, person)
    #expect(keys.first?.skill == FitFixture.concept("docker"))
    #expect(keys.first?.offers == ["a", "b"])
  }

  @Test func `sets hold each combination once`() {
    #expect(LessonFinder.sets(of: 2, [1, 2, 3]) == [[1, 2], [1, 3], [2, 3]])
    #expect(LessonFinder.sets(of: 3, [1, 2]).isEmpty)
  }
}
