import Testing

@testable import DiapasonEngine

struct MatchResolverTests {
  private static let skills = """
    coding: {kind: skill, fr: code, en: code, labels: [{label: développeur, not: ["@dev"]}]}
    rollout: {kind: skill, fr: essaimage, en: rollout, labels: [{label: chargé du déploiement, accents: exact}]}
    rails: {kind: tool, fr: Rails, en: Rails, labels: [{label: ROR, case: exact, needs: ["@dev"]}]}
    startups: {kind: experience, fr: vie de jeune pousse, en: start-up life, patterns: [{pattern: "travaill* … startup", not: [lean]}]}
    """

  private func concepts(_ text: String) -> [String] {
    var loader = TaxonomyLoader()
    loader.add("skills/dev.yaml", Array(Self.skills.utf8))
    loader.add("words/inclusive.yaml", Array("inclusive: [e]".utf8))
    let taxonomy = loader.load().taxonomy
    let document = DocumentReader().read(Array(text.utf8), path: "posting.md", kind: .posting)
    return SkillExtractor(taxonomy).extract(from: document).mentions.map { taxonomy.concepts[$0.concept].id }
  }

  @Test(arguments: [
    ("Nous cherchons un développeur", ["coding"]),
    ("Nous cherchons un développeur Rails", ["rails"]),
    ("Rails (ROR)", ["rails", "rails"]),
    ("Un ROR de la région", []),
    ("Un développeur et un autre développeur", ["coding", "coding"]),
  ])
  func `a label needs or gives way to the skills of a domain`(text: String, expected: [String]) {
    #expect(concepts(text) == expected)
  }

  @Test(arguments: [
    ("Un·e chargé·e du déploiement", ["rollout"]),
    ("CHARGÉ DU DEPLOIEMENT", ["rollout"]),
    ("Qui est en charge du déploiement ?", []),
  ])
  func `accents are asked of the first accented word`(text: String, expected: [String]) {
    #expect(concepts(text) == expected)
  }

  @Test(arguments: [
    ("Avoir travaillé dans une jeune startup", ["startups"]),
    ("Avoir travaillé en lean startup", []),
    ("Lean, puis travailler en startup", []),
  ])
  func `a word rules a pattern out beside it and in its gap alike`(text: String, expected: [String]) {
    #expect(concepts(text) == expected)
  }
}
