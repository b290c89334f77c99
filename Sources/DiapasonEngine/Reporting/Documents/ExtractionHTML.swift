/// Shows documents as a page: the text with its skills marked, the list of them beside it, linked both ways.
///
/// A page is `opening`, then `article` for each document, then `closing`, so that many need little memory.
///
/// ```swift
/// let page = ExtractionHTML(taxonomy, .french)
/// let bytes = page.opening + page.article(extraction, number: 1) + page.closing
/// ```
public struct ExtractionHTML: Sendable {
  private let taxonomy: Taxonomy
  private let language: Language

  private static let title = Wording("Compétences repérées", "Skills found")
  private static let legend = Wording("Légende : ", "Legend: ")
  private static let skills = Wording("Compétences", "Skills")
  private static let text = Wording("Le texte", "The text")
  private static let line = Wording("l.\u{A0}", "l.\u{A0}")

  /// A page in that language.
  public init(_ taxonomy: Taxonomy, _ language: Language) {
    self.taxonomy = taxonomy
    self.language = language
  }

  /// The beginning of the page, with what the marks mean.
  public var opening: [UInt8] {
    var html = HTMLWriter()
    html.raw(HTMLPage.opening(Self.title, language))
    html.element("p", ["class": "faint"], text: Self.legend[language])
    html.element("ul", ["class": "legend"]) { html in
      for stance in SkillMention.Stance.ordered {
        html.element("li") { $0.element("mark", ["class": stance.rawValue], text: stance.wording[language]) }
      }
    }
    html.raw("</header>\n<main>\n")
    return html.bytes
  }

  /// The end of the page.
  public var closing: [UInt8] { Array(HTMLPage.closing.utf8) }

  /// One document; `number` tells it from the others of the page.
  public func article(_ extraction: Extraction, number: Int) -> [UInt8] {
    let marks = MentionAnchors(extraction, document: number)
    let summary = SkillSummary(extraction, taxonomy)
    let document = extraction.document
    var html = HTMLWriter()
    html.start("article", ["id": "d\(number)"])
    html.element("h2", text: Printable.text(document.path) + " — " + document.kind.wording[language])
    for text in [summary.trades(language), summary.counts(language), summary.warning(language)] {
      if let text { html.element("p", text: text) }
    }
    html.start("div", ["class": "columns"])
    html.element("section", ["aria-label": Self.text[language]]) { html in
      MarkedText(extraction: extraction, anchors: marks, taxonomy: taxonomy, language: language).write(
        to: &html)
    }
    html.element("section", ["class": "skills", "aria-label": Self.skills[language]]) { html in
      html.element("h3", text: Self.skills[language])
      for stance in SkillMention.Stance.ordered { list(stance, extraction, marks, to: &html) }
    }
    html.end()
    html.end()
    html.raw("\n")
    return html.bytes
  }

  /// The skills of one stance, each with links to all its places.
  private func list(
    _ stance: SkillMention.Stance, _ extraction: Extraction, _ anchors: MentionAnchors,
    to html: inout HTMLWriter
  ) {
    let indices = extraction.mentions.indices.filter { extraction.mentions[$0].stance == stance }
    guard !indices.isEmpty else { return }
    let count = Set(indices.map { extraction.mentions[$0].concept }).count
    html.element("h4") {
      $0.element("mark", ["class": stance.rawValue], text: stance.counted(count)[language])
    }
    let details = MentionDetails(extraction: extraction, taxonomy: taxonomy, language: language)
    var seen: Set<Int> = []
    html.element("ul") { html in
      for index in indices where seen.insert(extraction.mentions[index].concept).inserted {
        let mention = extraction.mentions[index]
        html.element("li", ["id": anchors.skill(index)]) { html in
          html.text(details.name(mention) + " ")
          let parts = details.parts(mention)
          if !parts.isEmpty { html.element("small", text: parts.joined(separator: " · ") + " ") }
          for other in indices where extraction.mentions[other].concept == mention.concept {
            let line = extraction.document.line(extraction.mentions[other].range)
            html.element("a", ["href": "#" + anchors.place(other)], text: Self.line[language] + String(line))
            html.text(" ")
          }
        }
      }
    }
  }
}
