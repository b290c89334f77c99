import Testing

@testable import DiapasonEngine

struct CardReaderTests {
  private let taxonomy = FitFixture.taxonomy
  private func read(_ yaml: String) -> Extraction {
    CardReader(taxonomy).extraction(Array(yaml.utf8), path: "carte.yaml")
  }

  @Test func `a card that nobody changed is worth its profile`() {
    var profile = FitFixture.profile("rails", "teaching", trade: "developer")
    profile.mentions += [
      FitFixture.mention(FitFixture.concept("sql"), .lacked),
      FitFixture.mention(FitFixture.concept("docker"), .wanted),
      FitFixture.mention(FitFixture.concept("web"), .held, level: .mastery, evidence: .proven),
    ]
    profile.terms.contracts = [Stated(.freelance, at: nil)]
    profile.terms.start = Stated(.soon, at: nil)
    let candidate = Candidate(profile, taxonomy)
    let card = CardReader(taxonomy).extraction(CardWriter(taxonomy).yaml(candidate), path: "carte.yaml")
    #expect(card.document.diagnostics.filter { $0.severity == .error }.isEmpty)
    let posting = Posting(FitFixture.posting("rails", "sql", "web", "teaching", trade: "developer"), taxonomy)
    let before = Fit(posting, candidate.profile, taxonomy)
    let after = Fit(posting, Profile(card), taxonomy)
    #expect(after.contributions.map(\.points) == before.contributions.map(\.points))
    #expect(after.reverse == before.reverse)
    #expect(card.terms.contracts.map(\.value) == [.freelance])
    #expect(card.terms.start?.value == .soon)
  }

  @Test func `what a person adds is stated by them, what they refuse is gone`() {
    let card = read(
      """
      diapason: card
      skills:
        - {skill: sql, by: person}
        - {skill: rails, quote: "Ruby on Rails", level: mastery, refused: true}
        - {skill: docker, quote: "Docker"}
      """)
    #expect(card.mentions.map { taxonomy.concepts[$0.concept].id } == ["sql", "docker"])
    #expect(card.mentions[0].rule == "stated by the person")
    #expect(card.mentions[0].evidence == .cited)
    #expect(card.document.quote(card.mentions[0].range) == "sql")
    #expect(card.document.quote(card.mentions[1].range) == "Docker")
  }

  @Test(
    arguments: [
      ("skills: []", 1), ("diapason: card\nskills:\n  - {skill: knitting}", 3),
      ("diapason: card\nskills:\n  - skill: sql\n    level: godlike", 4), ("diapason: card\nskils: []", 2),
      ("diapason: card\nterms:\n  start: tomorrow", 3), ("diapason: card\nskills: [", 2),
      ("diapason: card\ntrades: [{trade: wizard}]", 2),
    ])
  func `what is wrong is told with its line`(_ yaml: String, _ line: Int) throws {
    let document = read(yaml).document
    let problem = try #require(document.diagnostics.first { $0.severity == .error })
    #expect(document.text.position(at: try #require(problem.range).start).line >= line - 1)
    #expect(problem.code == "card")
  }

  @Test func `hostile YAML neither hangs nor crashes`() {
    for yaml in [
      String(repeating: "[", count: 10_000), "a: &a [*a, *a]", "diapason: card\nskills: \u{0}",
      "diapason: card\n" + String(repeating: "skills: []\n", count: 500),
      "diapason: card\nskills: " + String(repeating: "{skill: ", count: 80),
    ] {
      let extraction = read(yaml)
      #expect(extraction.document.diagnostics.contains { $0.severity == .error })
      #expect(extraction.mentions.isEmpty)
    }
  }
}
