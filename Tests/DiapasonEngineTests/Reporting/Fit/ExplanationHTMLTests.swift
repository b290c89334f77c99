import Testing

@testable import DiapasonEngine

struct ExplanationHTMLTests {
  private var page: String {
    let taxonomy = ReportingSample.taxonomy
    let pair = Pair(
      Offer(ReportingSample.posting, taxonomy), Candidate(ReportingSample.profile, taxonomy), taxonomy)
    return ReportingSample.text(ExplanationHTML(Explanation(pair, taxonomy), .french).bytes)
  }

  private func all(_ opening: String) -> [String] {
    page.split(separator: opening).dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func `every link leads to a place of the page, and no two places share a name`() {
    let places = all(" id=\"")
    #expect(Set(places).count == places.count)
    let links = all("href=\"#")
    #expect(!links.isEmpty)
    for link in links { #expect(places.contains(link), "\(link)") }
  }

  @Test func `both documents stand there whole, and each demand leads to the words that meet it`() {
    #expect(page.contains("<section aria-label=\"Offre\">"))
    #expect(page.contains("<section aria-label=\"Profil\">"))
    #expect(page.contains("<mark class=\"partly\"><a href=\"#c0\">Ruby</a></mark>"))
    #expect(page.contains("href=\"#a0\""))
    #expect(page.contains("href=\"#h0\""))
  }

  @Test func `overlapping quotes lose no text`() {
    let document = DocumentReader().read(Array("abcdef <i>".utf8), path: "a.md", kind: .profile)
    let quotes = [
      LinkedText.Quote(range: ByteRange(0, 4), number: 0, status: .met),
      LinkedText.Quote(range: ByteRange(2, 6), number: 1, status: .partly),
    ]
    var html = HTMLWriter()
    LinkedText(document: document, letter: "h", quotes: quotes).write(to: &html)
    let text = ReportingSample.text(html.bytes)
    #expect(text.contains(">ab</a>") && text.contains(">cd</a>") && text.contains(">ef</a>"))
    #expect(text.contains(" &lt;i&gt;"))
    #expect(text.contains("id=\"h1\""))
  }
}
