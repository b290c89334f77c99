import Testing

@testable import DiapasonEngine

struct RankingReportTests {
  private let taxonomy = FitFixture.taxonomy
  private func text(_ report: Report) -> String {
    String(decoding: ReportText.bytes(report, ReportStyle(language: report.language)), as: UTF8.self)
  }
  private func offers(
    _ profile: Extraction, _ postings: [Extraction], _ options: RankingOptions = RankingOptions()
  ) -> String {
    let candidate = Candidate(profile, taxonomy)
    let ranking = Ranking.of(postings.map { Offer($0, taxonomy) }, for: candidate, taxonomy, options)
    return text(RankingReport(taxonomy, .french, .full).offers(ranking, for: candidate))
  }

  @Test func `an offer tells what matches, what is missing, what to ask and what to learn`() {
    let text = offers(
      FitFixture.profile("sql", "rails"),
      [FitFixture.posting("sql", "rails", "docker", "degree", "teaching", "django")],
      RankingOptions(bar: 60_000))
    #expect(text.contains("  - ✔ Rails (requise), 18,182 sur 18,182\n"))
    #expect(text.contains("N'apparaît pas dans le profil :"))
    #expect(text.contains("À aborder en entretien : pédagogie"))
    #expect(text.contains("Pour atteindre 60,000, apprendre :\n  - Docker → 66,36"))
  }

  @Test func `a thin profile has a range, an empty one a reason and no number`() {
    let thin = offers(FitFixture.profile("sql"), [FitFixture.posting("sql", "teaching")])
    #expect(thin.contains("Le profil dit peu : entre 66,66"))
    #expect(thin.contains("et 100,000 sur 100"))
    let empty = offers(FitFixture.profile(), [FitFixture.posting("sql")])
    #expect(empty.contains("Pas de score : le profil ne nomme ni métier ni compétence."))
    #expect(!empty.contains("sur 100"))
  }

  @Test func `ties and what is left out are said`() {
    var closed = FitFixture.posting("sql", path: "c.md")
    closed.terms.open = Stated(false, at: nil)
    let postings = [FitFixture.posting("sql", path: "a.md"), FitFixture.posting("sql", path: "b.md"), closed]
    let text = offers(FitFixture.profile("sql", "rails", "docker"), postings)
    #expect(text.contains("1 ex æquo"))
    #expect(text.contains("1 offre close laissée de côté (--all les montre)"))
  }

  @Test func `why one stands before the next is a sum`() {
    let offer = Offer(FitFixture.posting("sql", "rails"), taxonomy)
    let people = [FitFixture.profile("sql", "rails"), FitFixture.profile("sql")].map {
      Candidate($0, taxonomy)
    }
    let ranking = Ranking.of(people, for: offer, taxonomy, RankingOptions())
    let report = RankingReport(taxonomy, .english, .full).people(ranking, for: offer, whyOrder: true)
    #expect(text(report).contains("50.000 more than profil.md: +50.000 Rails"))
  }

  @Test func `the JSON holds the same ranking and is well formed`() throws {
    let offer = Offer(FitFixture.posting("sql", "rails", "docker"), taxonomy)
    let person = Candidate(FitFixture.profile("sql"), taxonomy)
    let ranking = Ranking.of([offer], for: person, taxonomy, RankingOptions())
    let bytes = RankingJSON(taxonomy, .full).object(ranking, for: person)
    let value = try #require(JSONReader.read(bytes).value)
    let entry = try #require(value["entries"]?.items.first)
    #expect(entry["place"]?.integer == 1)
    #expect(value["taxonomy"]?.string == taxonomy.hash)
    #expect(value["weights"]?.string == Weights().hash)
    #expect(entry["lesson"]?["options"]?.items.isEmpty == false)
    let lines = RankingJSON(taxonomy, .full).lines(ranking).split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == 1)
    #expect(JSONReader.read(Array(lines[0])).value?["score"] == entry["score"])
  }

  @Test func `a comparison sets every candidate beside every criterion`() throws {
    let offer = Offer(FitFixture.posting("sql", "rails", "teaching"), taxonomy)
    let pairs = [FitFixture.profile("sql"), FitFixture.profile("django")].map {
      Pair(offer, Candidate($0, taxonomy), taxonomy)
    }
    let report = ComparisonReport(taxonomy, .french, .full).report(Comparison(offer, pairs))
    let rows = text(report).split(separator: "\n").filter {
      $0.contains("  ✔  ") || $0.contains("  ✘  ") || $0.contains("  ?  ")
    }
    #expect(rows.count == 3)
    #expect(rows.contains { $0.hasPrefix("Rails") && $0.hasSuffix("✘  ◐") })
    #expect(rows.contains { $0.hasPrefix("pédagogie") && $0.hasSuffix("?  ?") })
  }
}
