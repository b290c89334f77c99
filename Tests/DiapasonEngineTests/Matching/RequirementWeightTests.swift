import TestSupport
import Testing

@testable import DiapasonEngine

/// Strength × rarity × repetition, half for a way of being.
struct RequirementWeightTests {
  private let taxonomy = ProjectFiles.taxonomy
  private var weigh: RequirementWeight { RequirementWeight(taxonomy: taxonomy, weights: Weights()) }

  /// A skill that nobody is known to ask for, of a kind.
  private func rare(_ kind: SkillKind) throws -> Int {
    try #require(
      taxonomy.concepts.indices.first {
        taxonomy.concepts[$0].kind == kind && taxonomy.concepts[$0].demand == 0
      })
  }

  @Test func `each halving of the share of postings that ask for it adds a tenth, five times at most`() throws
  {
    let total = taxonomy.surveyedPostings
    for (concept, entry) in taxonomy.concepts.enumerated() {
      let steps = (0..<5).prefix { (entry.demand + 1) << ($0 + 2) <= total }.count
      #expect(weigh.rarity(of: concept) == 800 + 100 * steps, "\(entry.id)")
    }
    #expect(try weigh.rarity(of: rare(.tool)) == 1_300)
    #expect(RequirementWeight(taxonomy: FitFixture.taxonomy, weights: Weights()).rarity(of: 0) == 1_000)
  }

  @Test func `strength and repetition`() throws {
    let tool = try rare(.tool)
    let strengths: [Requirement.Strength] = [.required, .preferred, .duty, .stack]
    #expect(strengths.map { weigh.skill(tool, $0, sections: 1) } == [1_300, 520, 390, 260])
    #expect(weigh.skill(tool, .required, sections: 2) == 1_560)
    #expect(weigh.skill(tool, .required, sections: 9) == 1_560)
  }

  @Test func `a way of being counts half`() throws {
    let soft = try #require(taxonomy.concepts.firstIndex { $0.kind.isBehavioural })
    #expect(weigh.skill(soft, .required, sections: 1) == weigh.rarity(of: soft) / 2)
  }

  @Test func `the trade counts as much as the skills, and never less than one requirement`() {
    #expect(weigh.trade(beside: 7_360) == 7_360)
    #expect(weigh.trade(beside: 0) == 1_000)
  }
}
