import Testing

@testable import DiapasonEngine

struct OfferFeedTests {
  private let taxonomy = FitFixture.taxonomy

  private func feed(_ postings: [Extraction], asOf: String = "2024-06") -> String {
    let candidate = Candidate(FitFixture.profile("sql"), taxonomy)
    let ranking = Ranking.of(
      postings.map { Offer($0, taxonomy) }, for: candidate, taxonomy, RankingOptions(asOf: CalendarDate(asOf))
    )
    let report = RankingReport(
      taxonomy, .french, .full, addresses: FileAddresses(current: "/home/ada", page: nil))
    return String(decoding: OfferFeed(report, version: "1").atom(ranking, for: candidate), as: UTF8.self)
  }

  private func posting(_ path: String, published: String?) -> Extraction {
    var posting = FitFixture.posting("sql", path: path)
    posting.terms.published = published.flatMap { CalendarDate($0) }.map { Stated($0, at: nil) }
    return posting
  }

  private func parts(_ feed: String, _ name: String) -> [String] {
    feed.split(separator: "<\(name)>").dropFirst().compactMap {
      $0.split(separator: "</\(name)>").first.map(String.init)
    }
  }

  @Test func `dates are those of the offers, and one without a date never changes`() {
    let offers = [posting("a.md", published: "2024-03"), posting("b.md", published: nil)]
    let early = parts(feed(offers), "updated")
    #expect(early == ["2024-03-01T00:00:00Z", "2024-03-01T00:00:00Z", "1970-01-01T00:00:00Z"])
    #expect(parts(feed(offers, asOf: "2026-01"), "updated") == early)
  }

  @Test func `names stay when the offer changes, and differ between offers`() {
    let before = parts(feed([posting("a.md", published: "2024-03"), posting("b.md", published: nil)]), "id")
    let after = parts(feed([posting("a.md", published: "2024-04"), posting("b.md", published: nil)]), "id")
    #expect(before == after)
    #expect(Set(before).count == 3)
    let dashes = before[1].split(separator: ":").last?.split(separator: "-").map(\.count)
    #expect(dashes == [8, 4, 4, 4, 12])
  }

  @Test func `a file leads where it says, and its name is no markup`() {
    let feed = feed([posting("o/<b>&.md", published: nil)])
    #expect(feed.contains("href=\"o/%3Cb%3E%26.md\""))
    #expect(!feed.contains("<b>"))
  }
}
