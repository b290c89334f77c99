import TestSupport
import Testing

@testable import DiapasonEngine

struct DocumentScoreTests {
  private static let taxonomy = SmallTaxonomy.load([
    "skills/data.yaml": """
    data: {kind: skill, fr: données, en: data}
    sql: {kind: language, fr: SQL, en: SQL, broader: data}
    machine-learning: {kind: skill, fr: apprentissage automatique, en: machine learning}
    scikit-learn: {kind: tool, fr: scikit-learn, en: scikit-learn, broader: machine-learning}
    ux: {kind: skill, fr: expérience utilisateur, en: user experience}
    user-centred-design: {kind: method, fr: conception centrée utilisateur, en: user-centred design}
    """
  ]).taxonomy
  private static let concepts = GoldConcepts(
    concepts: TabSeparated(
      Array(
        "id\tdomain\tbroader\ndata\tdata\t\nsql\tdata\tdata\nmachine-learning\tdata\t\nux\tux\t\nuser-centred-design\tux\t"
          .utf8)),
    twins: TabSeparated(Array("one\tother\nux\tuser-centred-design".utf8)))
  private let text = SourceText(decoding: Array("SQL, données, scikit-learn".utf8))

  private func label(
    _ concept: String, _ stance: GoldLabel.Stance = .required, at range: ByteRange = ByteRange(0, 3),
    choice: Int? = nil
  ) -> GoldLabel {
    GoldLabel(concept: concept, quote: "", range: range, stance: stance, level: nil, choice: choice)
  }

  private func mention(
    _ concept: String, _ stance: SkillMention.Stance = .required, at range: ByteRange = ByteRange(0, 3),
    choice: Int? = nil
  ) throws -> SkillMention {
    SkillMention(
      concept: try #require(Self.taxonomy.index(of: concept)), range: range, stance: stance, choice: choice,
      section: 0,
      clause: 0, by: "label", rule: "", confidence: 100)
  }

  private func score(
    _ labels: [GoldLabel], _ mentions: [SkillMention], kind: DocumentKind = .posting,
    missing: [ByteRange] = []
  ) -> DocumentScore {
    let gold = GoldDocument(name: "a", kind: kind, labels: labels, missing: missing)
    return DocumentScore(gold, mentions, in: text, Self.concepts, Self.taxonomy)
  }

  @Test func `a concept is right, wrong or missed once, however often it is named`() throws {
    let score = score(
      [label("sql"), label("ux")], [try mention("sql"), try mention("sql"), try mention("machine-learning")])
    #expect(score.agreement == Agreement(right: 1, wrong: 1, missed: 1))
    #expect(score.lost.map(\.concept) == ["ux"])
    #expect(score.slips.map(\.quote) == ["SQL"])
  }

  @Test func `only demands count in a posting, only what is held in a profile`() throws {
    let demands = [try mention("sql", .duty), try mention("ux", .context), try mention("data", .notNeeded)]
    #expect(score([label("sql")], demands).agreement == Agreement(missed: 1))
    let offers = [try mention("sql", .wanted), try mention("ux", .held)]
    #expect(score([label("sql", .has)], offers, kind: .profile).agreement == Agreement(wrong: 1, missed: 1))
  }

  @Test func `a finer concept counts as its nearest ancestor that labels know, or not at all`() throws {
    #expect(
      score([label("machine-learning")], [try mention("scikit-learn")]).agreement == Agreement(right: 1))
    let unasked = score([label("sql")], [try mention("scikit-learn")])
    #expect(unasked.agreement == Agreement(missed: 1))
    #expect(unasked.foreign == 1)
  }

  @Test func `either of a pair that readers confuse is right for the other`() throws {
    #expect(score([label("ux")], [try mention("user-centred-design")]).agreement == Agreement(right: 1))
    #expect(score([label("ux", .context)], [try mention("user-centred-design")]).agreement == Agreement())
  }

  @Test func `the stack neither helps nor harms, and is counted apart`() throws {
    let score = score([label("sql", .context), label("ux", .context)], [try mention("sql")])
    #expect(score.agreement == Agreement())
    #expect(score.stack == (2, 1))
  }

  @Test func `a guess on words that no concept fits is not held against the engine`() throws {
    let place = ByteRange(5, 10)
    #expect(score([], [try mention("data", at: place)], missing: [ByteRange(8, 20)]).agreement == Agreement())
    #expect(
      score([], [try mention("data", at: place)], missing: [ByteRange(10, 20)]).agreement
        == Agreement(wrong: 1))
  }

  @Test func `a parent heard for its child is half right, once`() throws {
    #expect(score([label("sql")], [try mention("data")]).halves == 1)
    #expect(score([label("ux")], [try mention("data")]).halves == 0)
    #expect(score([label("data")], [try mention("sql"), try mention("ux")]).halves == 1)
  }

  @Test func `choices are the concepts that share a number`() throws {
    let score = score(
      [label("sql", choice: 1), label("data", choice: 1), label("ux", choice: 2)],
      [try mention("sql", choice: 3), try mention("ux", choice: 3)])
    #expect(score.choices.there == [["sql", "data"]])
    #expect(score.choices.heard == [["sql", "ux"]])
  }

  @Test func `figures over documents are sums and means of them`() throws {
    let one = score(
      [label("sql"), label("data", .preferred)],
      [try mention("sql", at: ByteRange(2, 4)), try mention("data", .required, at: ByteRange(5, 9))])
    let other = score([label("ux")], [try mention("sql")])
    let total = ExtractionScore([one, other], absent: 0, Self.concepts)
    #expect(total.agreement == Agreement(right: 2, wrong: 1, missed: 1))
    #expect(total.macroF1 == 0.5)
    #expect(total.grounded == 0.5)
    #expect(total.level == 1)
    // Required: one right, one wrong. Preferred: one missed.
    #expect(EvaluationFigures.text(total.strength) == "0.3333")
    #expect(total.domains.map(\.domain) == ["data", "ux"])
  }
}
