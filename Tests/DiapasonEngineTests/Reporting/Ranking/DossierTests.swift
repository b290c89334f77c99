import Testing

@testable import DiapasonEngine

struct DossierTests {
  private let taxonomy = FitFixture.taxonomy

  private func report(_ disclosure: Disclosure, _ language: Language = .french, people: Int = 1) -> Report {
    let profiles = (0..<people).map { FitFixture.profile("rails", path: "ana-kerbrat-\($0).md") }
    let offer = Offer(FitFixture.posting("sql", "django", "teaching"), taxonomy)
    let ranking = Ranking.of(
      disclosure.ordered(profiles.map { Candidate($0, taxonomy) }), for: offer, taxonomy, RankingOptions())
    let words = RankingReport(
      taxonomy, language, disclosure, addresses: FileAddresses(current: "/home/ada", page: nil))
    return Dossier(words).report(ranking, for: offer)
  }

  private func markdown(_ report: Report) -> String {
    String(decoding: ReportMarkdown.bytes(report), as: UTF8.self)
  }

  private func page(_ report: Report) -> String { String(decoding: ReportHTML.bytes(report), as: UTF8.self) }

  @Test func `a blind dossier holds neither the name nor the file of a person`() {
    let blind = report(.blind(taxonomy))
    for text in [markdown(blind), page(blind)] {
      #expect(!text.contains("kerbrat"))
      #expect(text.contains("Candidature "))
    }
    #expect(page(report(.full)).contains("href=\"ana-kerbrat-0.md\""))
  }

  @Test func `what is open and what is met in part is asked, and what is missing is not`() {
    let text = markdown(report(.blind(taxonomy)))
    #expect(text.contains("- **pédagogie**\n  - Racontez une situation de travail"))
    #expect(text.contains("- **Django**\n  - Qu'avez-vous déjà fait dans ce domaine"))
    #expect(!text.contains("- **SQL**\n  - "))
  }

  @Test func `there is an interval, a column to decide in and room to write`() {
    let text = markdown(report(.blind(taxonomy)))
    #expect(text.contains("| Place | Profil | Score | Intervalle | Décision |"))
    #expect(text.contains("☐\u{A0}rencontrer"))
    let page = page(report(.blind(taxonomy)))
    #expect(page.contains("<div class=\"room\" aria-hidden=\"true\"><div></div>"))
    #expect(page.contains(" class=\"sheet\">A · Candidature"))
  }

  @Test func `four candidates stand abreast, the others beneath`() {
    let text = markdown(report(.full, people: 6))
    #expect(text.components(of: "| Critère | ") == 3)
    #expect(text.contains("| Critère | E · ana-kerbrat-4.md | F · ana-kerbrat-5.md |"))
  }

  @Test func `every link within the page leads to a heading`() {
    let page = page(report(.full, people: 6))
    let targets = page.components(separatedAfter: "href=\"#")
    #expect(targets.count == 12)
    for target in targets { #expect(page.contains("id=\"\(target)\""), "\(target)") }
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }

  /// What follows each occurrence of a text, up to the next quotation mark.
  fileprivate func components(separatedAfter text: String) -> [String] {
    split(separator: text, omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }
}
