import Testing

@testable import DiapasonEngine

struct ExtractionHTMLTests {
  private let html: String = {
    let page = ExtractionHTML(ReportingSample.taxonomy, .french)
    return ReportingSample.text(
      page.opening + page.article(ReportingSample.posting, number: 1) + page.closing)
  }()

  /// The values of an attribute, in order.
  private func values(_ attribute: String) -> [Substring] {
    html.split(separator: " \(attribute)=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
  }

  @Test func `every link leads to a place that is there once`() {
    let names = values("id")
    #expect(Set(names).count == names.count)
    for link in values("href") { #expect(names.contains(link.dropFirst()), "\(link)") }
    #expect(values("href").count == 10, "five places, linked both ways")
  }

  @Test func `the markup of a document is shown, never obeyed`() {
    #expect(html.contains("title: Offre &lt;b&gt;"))
    #expect(!html.contains("<script"))
  }

  @Test func `elements are closed in their order`() {
    var open: [Substring] = []
    for part in html.split(separator: "<").dropFirst() where !part.hasPrefix("!") && !part.hasPrefix("meta") {
      let name = part.prefix { $0.isLetter || $0.isNumber || $0 == "/" }
      if name.hasPrefix("/") { #expect(open.popLast() == name.dropFirst()) } else { open.append(name) }
    }
    #expect(open == [])
  }

  @Test func `a skill is marked in its words and listed with its lines`() {
    #expect(html.contains(##"<mark class="required" id="d1-m2"><a href="#d1-s2""##))
    #expect(html.contains(##"<li id="d1-s2">Ruby on Rails <a href="#d1-m2">l."## + "\u{A0}6</a>"))
    #expect(html.contains("<html lang=\"fr\">"))
  }

  @Test func `text behind the front matter is a paragraph of its own`() {
    let extraction = ReportingSample.extraction("---\ntitle: Offre\n---\nUn outil en **Ruby**.\n")
    let page = ReportingSample.text(
      ExtractionHTML(ReportingSample.taxonomy, .french).article(extraction, number: 1))
    #expect(page.contains("<pre>---\ntitle: Offre\n---\n</pre>"))
    #expect(page.contains("<p>Un outil en <mark"))
  }

  @Test func `skills on the same words are all reachable`() {
    var extraction = ReportingSample.extraction("## Profil recherché\n\nRuby\n")
    var other = extraction.mentions[0]
    other.concept = (ReportingSample.taxonomy.index(of: "rails") ?? 0)
    extraction.mentions.append(other)
    let page = ReportingSample.text(
      ExtractionHTML(ReportingSample.taxonomy, .french).article(extraction, number: 3))
    #expect(page.contains(##"<sup id="d3-m2"><a href="#d3-s2""##))
  }
}
