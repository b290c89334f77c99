import TestSupport
import Testing

@testable import DiapasonEngine

struct OfferSelectionTests {
  private let taxonomy = ProjectFiles.taxonomy
  private let words = (1...60).map { "mot\($0)" }.joined(separator: " ")

  private func offer(_ path: String, published: String?, text: String? = nil, skill: String = "Ruby") -> Offer
  {
    let body = "# Développeuse\n\n\(text ?? words).\n\n## Profil recherché\n\n- Maîtrise de \(skill)\n"
    var extraction = LintedText.extraction(body, path: path)
    extraction.terms.published = published.flatMap { CalendarDate($0) }.map { Stated($0, at: nil) }
    return Offer(extraction, taxonomy)
  }

  private var ruby: Candidate {
    let text = "# Développeuse\n\nJe développe en Ruby depuis cinq ans.\n"
    let document = DocumentReader().read(Array(text.utf8), path: "p.md", kind: .profile)
    return Candidate(SkillExtractor(taxonomy).extract(from: document), taxonomy)
  }

  private func ranking(_ offers: [Offer], _ change: (inout RankingOptions) -> Void = { _ in }) -> Ranking {
    var options = RankingOptions(limit: 10, asOf: CalendarDate("2024-06-30"))
    change(&options)
    return Ranking.of(offers, for: ruby, taxonomy, options)
  }

  @Test func `an offer posted again is shown once, the latest, with where else it stands`() throws {
    let ranking = ranking([
      offer("a.md", published: "2024-01-10"), offer("b.md", published: "2024-03-10"),
      offer("c.md", published: nil), offer("other.md", published: nil, text: "Tout autre chose"),
    ])
    #expect(ranking.entries.count == 2)
    let twin = try #require(ranking.entries.first { $0.pair.offer.document.path == "b.md" })
    #expect(twin.twins.map(\.document.path) == ["a.md", "c.md"])
  }

  @Test func `an offer seen before stays away, and so does the same offer posted again`() {
    let offers = [offer("a.md", published: nil), offer("b.md", published: nil)]
    let other = offer("c.md", published: nil, text: "Tout autre chose")
    let ranking = ranking(offers + [other]) { $0.seen = SeenOffers(Array("./a.md\n".utf8)) }
    #expect(ranking.entries.map(\.pair.offer.document.path) == ["c.md"])
    #expect(ranking.leftOut.seen == 2)
  }

  @Test func `only offers that were not among the first on an earlier day are new`() {
    let offers = [
      offer("old.md", published: "2024-01-10"),
      offer("new.md", published: "2024-06-10", text: "Tout autre chose"),
      offer("undated.md", published: nil, text: "Encore autre chose"),
    ]
    let ranking = ranking(offers) { $0.since = CalendarDate("2024-06-01") }
    #expect(ranking.entries.map(\.pair.offer.document.path) == ["new.md"])
    #expect(ranking.leftOut.known == 2)
  }

  @Test func `an offer that rises because a better one closed is new too`() {
    var better = offer("better.md", published: "2024-01-10").extraction
    better.terms.closes = CalendarDate("2024-06-15").map { Stated($0, at: nil) }
    let offers = [
      Offer(better, taxonomy),
      offer("next.md", published: "2024-01-10", text: "Tout autre chose", skill: "Cobol"),
    ]
    let ranking = ranking(offers) { ($0.limit, $0.since) = (1, CalendarDate("2024-06-01")) }
    #expect(ranking.entries.map(\.pair.offer.document.path) == ["next.md"])
  }

  @Test func `lines that are no offer are counted, comments are not`() {
    let hash = offer("b.md", published: nil).document.sha256
    let seen = SeenOffers(Array("# vues\n\na.md\n\(hash.uppercased())\ngone.md\r\n".utf8))
    let documents = ["a.md", "b.md"].map { offer($0, published: nil).document }
    #expect(seen.strangers(documents) == 1)
    #expect(documents.allSatisfy(seen.holds))
  }
}
