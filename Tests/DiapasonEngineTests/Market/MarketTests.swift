import TestSupport
import Testing

@testable import DiapasonEngine

struct MarketTests {
  private let postings = [
    "# Développeuse\n\n## Profil recherché\n\n- Maîtrise de Ruby\n- Idéalement Docker\n",
    "# Développeuse\n\n## Profil recherché\n\n- Maîtrise de Ruby\n- Maîtrise de Git\n",
  ].map { LintedText.extraction($0) }
  private let people = ["Je développe en Ruby depuis cinq ans.\n", "Je développe en Python.\n"].map { text in
    let document = DocumentReader().read(Array(text.utf8), path: "p.md", kind: .profile)
    return SkillExtractor(ProjectFiles.taxonomy).extract(from: document)
  }

  @Test func `skills are counted on both sides`() throws {
    let market = Market(postings, people, ProjectFiles.taxonomy)
    let ruby = try #require(market.skills.first { $0.id == "ruby" })
    #expect((ruby.required, ruby.preferred, ruby.people) == (2, 0, 1))
    let docker = try #require(market.skills.first { $0.id == "docker" })
    #expect((docker.required, docker.preferred, docker.people) == (0, 1, 0))
    #expect(market.offers == 2 && market.people == 2)
  }

  @Test func `an offer posted again counts once`() {
    let words = (1...60).map { "mot\($0)" }.joined(separator: " ")
    let texts = [
      "# Développeuse\n\n\(words). Début en mai.\n", "# Développeuse\n\n\(words). Début en juin.\n",
      "# Coach agile\n\n\(words). Début en juin.\n",
    ]
    let market = Market(
      texts.enumerated().map { LintedText.extraction($1, path: "\($0).md") }, [], ProjectFiles.taxonomy)
    #expect(market.offers == 2)
    #expect(market.reposted == [["0.md", "1.md"]])
  }

  @Test func `a report tells the same in every form`() {
    let market = Market(postings, people, ProjectFiles.taxonomy)
    let text = String(decoding: MarketText.bytes(market, ReportStyle(language: .french)), as: UTF8.self)
    #expect(text.contains("2 offres différentes, 2 profils."))
    #expect(text.contains("100,0\u{A0}%"))
    #expect(String(decoding: MarketHTML.bytes(market, .english), as: UTF8.self).contains("100.0%"))
    let csv = String(decoding: MarketCSV.bytes(market, .standard, .english), as: UTF8.self)
    #expect(csv.contains("\r\nskill,ruby,Ruby,,2,2,0,1,2.000,"))
    #expect(JSONReader.read(MarketJSON.object(market)).value?["offers"]?.integer == 2)
  }

  @Test func `offers are counted by quarter and month`() throws {
    let dated = ["2024-02-03", "2024-03-09", "2024-05-02"].map { date in
      LintedText.extraction(
        "---\ndate: \(date)\n---\n# Développeuse\n\n## Profil recherché\n\n- Maîtrise de Ruby\n")
    }
    func periods(_ length: MarketPeriod.Length) -> [String?] {
      var survey = MarketSurvey(dated, [], ProjectFiles.taxonomy, by: length)
      for offer in survey.offers { survey.add(survey.look(at: offer)) }
      #expect(survey.market.periods.allSatisfy { $0.skills.contains { $0.id == "ruby" } })
      return survey.market.periods.map(\.name)
    }
    #expect(periods(.year) == ["2024"])
    #expect(periods(.quarter) == ["2024-Q1", "2024-Q2"])
    #expect(periods(.month) == ["2024-02", "2024-03", "2024-05"])
    let day = try #require(CalendarDate("2024"))
    #expect(MarketPeriod.Length.month.name(of: day) == "2024", "no month is made up")
  }

  @Test func `tension is offers for each person, and none where nobody is`() throws {
    let market = Market(postings, people, ProjectFiles.taxonomy)
    #expect(market.skills.first { $0.id == "ruby" }?.tension == 2_000)
    #expect(try #require(market.skills.first { $0.id == "docker" }).tension == nil)
  }

  @Test func `without profiles there is still demand`() {
    let market = Market(postings, [], ProjectFiles.taxonomy)
    #expect(market.skills.first?.offers == 2)
    #expect(!market.sections.contains { $0.title.english.contains("missing") })
  }
}
