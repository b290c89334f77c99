/// Shows a pair as a page: the criteria, then both documents side by side, each demand linked to the words that meet it.
///
/// ```swift
/// let bytes = ExplanationHTML(explanation, .french).bytes
/// ```
public struct ExplanationHTML: Sendable {
  private let explanation: Explanation
  private let language: Language
  /// Every criterion with the status of its group, in the order of reading: its place is its number on the page.
  private let criteria: [(criterion: Explanation.Criterion, status: Fit.Contribution.Status)]

  /// The page of a pair in a language.
  public init(_ explanation: Explanation, _ language: Language) {
    (self.explanation, self.language) = (explanation, language)
    criteria = explanation.groups.flatMap { group in group.criteria.map { ($0, group.status) } }
  }

  /// The page.
  public var bytes: [UInt8] {
    var html = HTMLWriter()
    html.raw(HTMLPage.opening(Wording("Une offre, un profil", "A posting, a profile"), language))
    html.element("p") { $0.element("strong", text: explanation.headline(language)) }
    for remark in explanation.remarks(language) { html.element("p", text: remark) }
    html.raw("</header>\n<main>\n")
    var number = 0
    for group in explanation.groups {
      html.element("h2", text: explanation.title(group, language))
      html.element("ul", ["class": "criteria"]) { html in
        for criterion in group.criteria {
          write(criterion, group.status, number, to: &html)
          number += 1
        }
      }
      html.raw("\n")
    }
    html.start("div", ["class": "pair"])
    text(Wording("Offre", "Posting"), explanation.posting, "a", to: &html) { $0.asked }
    text(Wording("Profil", "Profile"), explanation.profile, "h", to: &html) { $0.held }
    html.end()
    html.raw(HTMLPage.closing)
    return html.bytes
  }

  private func write(
    _ criterion: Explanation.Criterion, _ status: Fit.Contribution.Status, _ number: Int,
    to html: inout HTMLWriter
  ) {
    html.element("li", ["id": "c\(number)"]) { html in
      html.text(status.sign + " ")
      html.element("strong", text: explanation.name(criterion, language))
      html.text(" — " + explanation.points(criterion, language))
      if let link = criterion.link { html.element("small", text: ", " + link[language]) }
      let places = [
        (Wording("demandé", "asked"), "a", explanation.posting, Optional(criterion.asked)),
        (Wording("montré", "shown"), "h", explanation.profile, criterion.held),
      ]
      for (label, letter, document, range) in places {
        guard let range, !range.isEmpty else { continue }
        html.text(" · ")
        let line = Wording("l.\u{A0}", "l.\u{A0}")[language] + "\(document.line(range))"
        html.element("a", ["href": "#\(letter)\(number)"], text: "\(label[language]) \(line)")
      }
    }
  }

  private func text(
    _ title: Wording, _ document: Document, _ letter: String, to html: inout HTMLWriter,
    range: (Explanation.Criterion) -> ByteRange?
  ) {
    let quotes = criteria.enumerated().compactMap { number, item in
      range(item.criterion).map { LinkedText.Quote(range: $0, number: number, status: item.status) }
    }
    html.element("section", ["aria-label": title[language]]) { html in
      html.element("h2", text: "\(title[language]) — \(Printable.text(document.path))")
      LinkedText(document: document, letter: letter, quotes: quotes.filter { !$0.range.isEmpty }).write(
        to: &html)
    }
    html.raw("\n")
  }
}
