import TestSupport
import Testing

@testable import DiapasonEngine

struct NormaliserTests {
  private static let taxonomy = SmallTaxonomy.load([
    "words/function.yaml": "function: [de, des, la, le, les, un, une, the, of]",
    "words/normalising.yaml": """
    words:
      normalising:
        weak: [connaissance, knowledge]
        endings: ["euses eur", "euse eur", "eurs eur", "trice teur", "es", "e", "s"]
        families: [gérer gestion]
    """,
    "skills/work.yaml": """
    stock:
      kind: skill
      fr: gérer les stocks
      en: manage stock
      labels: [contrôler les stocks]
    team:
      kind: skill
      fr: gérer une équipe
      en: manage a team
      labels: [diriger une équipe]
    quality:
      kind: skill
      fr: contrôler la qualité
      en: check the quality
      labels: [gérer la qualité]
      esco: q1
    welding:
      kind: knowledge
      fr: soudage
      en: welding
    """,
    "trades.yaml": """
    developer:
      fr: développeur de logiciels
      en: software developer
    """,
  ]).taxonomy

  private let normaliser = Normaliser(taxonomy)

  private func ids(_ phrase: String, in scope: Normaliser.Scope = .all) -> [String] {
    normaliser.concepts(for: phrase, in: scope).map(\.id)
  }

  @Test func `a label is found whole, with a score of one`() throws {
    let best = try #require(normaliser.concepts(for: "Gérer les stocks").first)
    #expect(best.id == "stock")
    #expect(best.score == 1_000)
    #expect(best.phraseShare == 1_000)
    #expect(best.labelShare == 1_000)
    #expect(best.source == .name)
  }

  @Test func `words of one family stand for each other, and it is said`() throws {
    let best = try #require(normaliser.concepts(for: "gestion d'équipe").first)
    #expect(best.id == "team")
    #expect(best.words.map(\.rule) == [.family, .same])
    #expect(best.words.map(\.phrase) == ["gestion", "équipe"])
    #expect(best.words.map(\.label) == ["gérer", "équipe"])
  }

  @Test func `words that labels exchange stand for each other`() throws {
    // Two concepts have now “gérer”, now “contrôler”.
    let concepts = normaliser.concepts(for: "contrôler une équipe")
    let best = try #require(concepts.first)
    #expect(best.id == "team")
    #expect(best.words.first?.rule == .exchange)
  }

  @Test func `every way to write the genders gives the same`() {
    let forms = [
      "développeur de logiciels", "développeuse de logiciels", "Développeurs de logiciels",
      "DEVELOPPEUSES de logiciels",
      "développeur / développeuse de logiciels",
    ]
    let results = forms.map { form in normaliser.concepts(for: form).map { [$0.id, "\($0.score)"] } }
    #expect(results[0].first == ["developer", "1000"])
    for result in results { #expect(result == results[0]) }
  }

  @Test func `a slip of a letter still finds the word`() {
    #expect(ids("soudages").first == "welding")
    #expect(ids("le soudaje").first == "welding")
  }

  @Test func `like letters bring a label nearer`() {
    let concepts = normaliser.concepts(for: "gérer la qualitative")
    #expect(concepts.first?.id == "quality")
    #expect((concepts.first?.letters ?? 0) > (concepts.last?.letters ?? 0))
  }

  @Test func `words of asking count little`() throws {
    let asked = try #require(normaliser.concepts(for: "connaissance du soudage").first)
    let other = try #require(normaliser.concepts(for: "trombone du soudage").first)
    #expect(asked.id == "welding" && other.id == "welding")
    #expect(asked.score > other.score)
  }

  @Test func `a scope leaves the others out`() {
    #expect(ids("gérer", in: .skills) != [])
    #expect(ids("gérer", in: .kind(.knowledge)) == [])
    #expect(ids("développeur soudage", in: .trades) == ["developer"])
    #expect(ids("développeur soudage", in: .kind(.knowledge)) == ["welding"])
  }

  @Test(arguments: ["", " ", "…", "🙂", "de la", "zzz"])
  func `nothing is found where nothing is said`(_ phrase: String) { #expect(ids(phrase) == []) }

  @Test func `another taxonomy lends the names of what it knows by its code`() throws {
    let other = SmallTaxonomy.load([
      "skills/own.yaml": """
      excellence:
        kind: skill
        fr: goût du travail bien fait
        en: pride in good work
        esco: q1
      """
    ]).taxonomy
    let borrowing = Normaliser(Self.taxonomy, knowing: other)
    let best = try #require(borrowing.concepts(for: "pride in good work").first)
    #expect(best.id == "quality")
    #expect(best.source == .borrowed)
    #expect(best.score < 1_000)
  }

  @Test func `a phrase of very many words costs no more than its beginning`() {
    let many = (0..<50_000).map { "mot\($0)" }.joined(separator: " ")
    #expect(normaliser.concepts(for: "soudage " + many).first?.id == "welding")
  }
}
