import Testing

@testable import DiapasonEngine

/// Choices, silence and stated lacks.
struct CriterionCoverTests {
  private let taxonomy = FitFixture.taxonomy
  private let criteria = CriterionCover(taxonomy: FitFixture.taxonomy, weights: Weights())

  private func part(
    _ ids: [String], choose: Int = 1, level: SkillMention.Level? = nil, _ profile: Profile
  ) -> Fit.Contribution {
    let members = ids.map(FitFixture.concept)
    let requirement = Requirement(
      subject: .skill(members[0]), alternatives: Array(members.dropFirst()), choose: choose,
      strength: .required,
      level: level, weight: 1_000, quote: ByteRange(0, 0))
    return criteria.contribution(
      requirement, Posting(path: "", trades: [], requirements: [requirement]), profile)
  }

  private func person(_ held: [(String, SkillMention.Level?)], lacks: [String] = []) -> Profile {
    let skills = held.map { id, level in
      (FitFixture.concept(id), Profile.Skill(level: level, evidence: .used, quote: ByteRange(0, 1)))
    }
    return Profile(
      path: "", held: Dictionary(skills) { first, _ in first },
      lacked: Dictionary(lacks.map { (FitFixture.concept($0), ByteRange(2, 3)) }) { first, _ in first },
      wanted: [],
      trades: [])
  }

  @Test func `one of a choice is enough, two of three are the mean of the best two`() {
    #expect(part(["rails", "sql"], person([("sql", nil)])).status == .met)
    let two = part(["sql", "docker", "symfony"], choose: 2, person([("sql", nil)]))
    #expect(two.status == .partly && two.cover == 500)
    #expect(
      part(["sql", "docker", "symfony"], choose: 2, person([("sql", nil), ("docker", nil)])).cover == 1_000)
  }

  @Test func `silence on a hard skill is missing, on a way of being it cannot tell and earns half`() {
    let hard = part(["sql"], person([]))
    #expect(hard.status == .missing && hard.cover == 0)
    let soft = part(["teaching"], person([]))
    #expect(soft.status == .cannotTell && soft.cover == 500 && soft.rule == "silent")
  }

  @Test func `evidence never earns less than silence, a stated lack does`() {
    #expect(part(["teaching"], level: .mastery, person([("teaching", .notion)])).cover == 500)
    let lacked = part(["teaching"], person([], lacks: ["teaching"]))
    #expect(lacked.status == .missing && lacked.cover == 0 && lacked.rule == "lacked")
    #expect(lacked.held == ByteRange(2, 3))
  }
}
