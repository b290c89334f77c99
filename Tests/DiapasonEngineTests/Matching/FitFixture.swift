import TestSupport

@testable import DiapasonEngine

/// A small taxonomy, and postings and profiles made of it, written in a test or drawn at random.
enum FitFixture {
  static let taxonomy = SmallTaxonomy.load([
    "words/function.yaml": "function: [de, la, et]",
    "skills/dev.yaml": """
    web: {kind: skill, fr: web, en: web}
    frameworks: {kind: skill, fr: cadriciels, en: frameworks, broader: web}
    rails: {kind: tool, fr: Rails, en: Rails, broader: frameworks, related: {django: 40}}
    django: {kind: tool, fr: Django, en: Django, broader: frameworks, related: {rails: 40}}
    symfony: {kind: tool, fr: Symfony, en: Symfony, broader: frameworks}
    sql: {kind: language, fr: SQL, en: SQL}
    postgresql: {kind: tool, fr: PostgreSQL, en: PostgreSQL, related: {sql: 70}}
    docker: {kind: tool, fr: Docker, en: Docker}
    degree: {kind: education, fr: diplôme, en: degree}
    """,
    "skills/soft.yaml": """
    teaching: {kind: soft, fr: pédagogie, en: teaching}
    autonomy: {kind: soft, fr: autonomie, en: autonomy}
    """,
    "trades.yaml": """
    developer: {fr: développement, en: developer, family: dev}
    back-end-developer:
      {fr: back-end, en: back-end, family: dev, broader: developer, neighbours: {designer: {cover: 20, why: x}}}
    designer: {fr: design, en: designer, family: design}
    """,
  ]).taxonomy

  static func concept(_ id: String) -> Int { taxonomy.index(of: id) ?? 0 }

  /// What a document would say; its text is empty.
  static func extraction(
    _ kind: DocumentKind, _ mentions: [SkillMention], _ trades: [TradeMention] = [], path: String = "file.md"
  ) -> Extraction {
    let document = DocumentReader().read([], path: path, kind: kind)
    return Extraction(document: document, mentions: mentions, trades: trades)
  }

  static func mention(
    _ concept: Int, _ stance: SkillMention.Stance, level: SkillMention.Level? = nil,
    evidence: SkillMention.Evidence? = nil, choice: Int? = nil, choose: Int? = nil, section: Int = 0
  ) -> SkillMention {
    SkillMention(
      concept: concept, range: ByteRange(0, 0), stance: stance, level: level, choice: choice, choose: choose,
      evidence: evidence, section: section, clause: 0, by: "label", rule: "", confidence: 80)
  }

  static func posting(_ ids: String..., trade: String? = nil, path: String = "offre.md") -> Extraction {
    extraction(.posting, ids.map { mention(concept($0), .required) }, trades(trade, .asked), path: path)
  }

  static func profile(_ ids: String..., trade: String? = nil, path: String = "profil.md") -> Extraction {
    extraction(.profile, ids.map { mention(concept($0), .held) }, trades(trade, .now), path: path)
  }

  private static func trades(_ id: String?, _ when: TradeMention.When) -> [TradeMention] {
    let index = taxonomy.trades.firstIndex { $0.id == id }
    return index.map { [TradeMention(trade: $0, when: when, range: ByteRange(0, 0))] } ?? []
  }

  // MARK: At random

  /// What a posting may ask for, each skill in one choice at most.
  static func randomPosting(_ random: inout SeededGenerator) -> Extraction {
    let stances: [SkillMention.Stance] = [.required, .required, .preferred, .duty, .context, .notNeeded]
    let choices = taxonomy.concepts.indices.map { _ in Int.random(in: 0...5, using: &random) }
    let mentions = (0..<Int.random(in: 0...9, using: &random)).map { _ in
      let concept = taxonomy.concepts.indices.randomElement(using: &random) ?? 0
      let isChoice = choices[concept] < 2
      return mention(
        concept, stances.randomElement(using: &random) ?? .required, level: level(&random),
        choice: isChoice ? choices[concept] + 1 : nil, choose: isChoice ? choices[concept] + 1 : nil,
        section: Int.random(in: 0...2, using: &random))
    }
    return extraction(.posting, mentions, trades([.asked], &random))
  }

  static func randomProfile(_ random: inout SeededGenerator) -> Extraction {
    let stances: [SkillMention.Stance] = [.held, .held, .held, .held, .lacked, .wanted]
    let mentions = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      randomMention(stances.randomElement(using: &random) ?? .held, &random)
    }
    return extraction(.profile, mentions, trades([.now, .before, .wanted], &random))
  }

  static func randomMention(_ stance: SkillMention.Stance, _ random: inout SeededGenerator) -> SkillMention {
    let evidence: [SkillMention.Evidence?] = [nil, .cited, .used, .proven]
    return mention(
      taxonomy.concepts.indices.randomElement(using: &random) ?? 0, stance, level: level(&random),
      evidence: evidence.randomElement(using: &random) ?? nil)
  }

  private static func level(_ random: inout SeededGenerator) -> SkillMention.Level? {
    let levels: [SkillMention.Level?] = [nil, .notion, .practice, .mastery]
    return levels.randomElement(using: &random) ?? nil
  }

  private static func trades(_ times: [TradeMention.When], _ random: inout SeededGenerator) -> [TradeMention]
  {
    (0..<Int.random(in: 0...2, using: &random)).map { _ in
      TradeMention(
        trade: Int.random(in: 0..<taxonomy.trades.count, using: &random),
        when: times.randomElement(using: &random) ?? .now, range: ByteRange(0, 0))
    }
  }
}
