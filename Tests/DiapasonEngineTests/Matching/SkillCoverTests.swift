import Testing

@testable import DiapasonEngine

/// How much of an asked skill is shown: relation × level × evidence.
struct SkillCoverTests {
  private let cover = SkillCover(taxonomy: FitFixture.taxonomy, weights: Weights())
  private func concept(_ id: String) -> Int { FitFixture.concept(id) }

  @Test(arguments: [
    ("sql", "sql", 1_000, "same"), ("rails", "frameworks", 800, "narrower"),
    ("rails", "web", 800, "narrower"),
    ("frameworks", "rails", 500, "broader"), ("rails", "django", 400, "related"),
    ("postgresql", "sql", 700, "related"), ("sql", "postgresql", 0, "missing"),
    ("web", "rails", 0, "missing"),
    ("docker", "sql", 0, "missing"),
  ])
  func `a relation covers its share`(_ held: String, _ asked: String, _ share: Int, _ rule: String) {
    let relation = cover.relation(from: concept(held), to: concept(asked))
    #expect(relation.share == share && relation.rule == rule)
  }

  @Test(
    arguments: [
      (nil, nil, 1_000), (.practice, nil, 1_000), (.practice, .notion, 600), (.mastery, nil, 800),
      (.mastery, .practice, 800), (.mastery, .notion, 300), (.mastery, .mastery, 1_000),
      (.notion, .notion, 1_000),
      (nil, .notion, 1_000),
    ] as [(SkillMention.Level?, SkillMention.Level?, Int)])
  func `a level covers what it reaches of the one asked for`(
    _ asked: SkillMention.Level?, _ held: SkillMention.Level?, _ share: Int
  ) {
    #expect(cover.share(1_000, held, .used, for: asked) == share)
  }

  @Test func `what stands in a list counts nine tenths, whatever else is shown counts whole`() {
    #expect(cover.share(1_000, nil, .cited, for: nil) == 900)
    for evidence in [SkillMention.Evidence.used, .proven, nil] {
      #expect(cover.share(1_000, nil, evidence, for: nil) == 1_000)
    }
    #expect(cover.share(800, .practice, .cited, for: .mastery) == 576)
  }

  @Test func `only the best counts: ten neighbours are not the thing itself`() {
    let profile = Profile(FitFixture.profile("django", "symfony", "postgresql"))
    #expect(cover.best(concept("rails"), nil, profile).share == 400)
    #expect(cover.best(concept("frameworks"), nil, profile).share == 800)
  }
}
