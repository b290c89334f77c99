/// Shows a terminal which skills a document names, each with its words and their place.
///
/// ```swift
/// let bytes = ExtractionText.bytes(extraction, taxonomy, ReportStyle(language: .french))
/// ```
public struct ExtractionText {
  private let extraction: Extraction
  private let details: MentionDetails
  private let style: ReportStyle
  private var lines: [String] = []

  /// The text, in lines of 80 columns.
  public static func bytes(_ extraction: Extraction, _ taxonomy: Taxonomy, _ style: ReportStyle) -> [UInt8] {
    var text = ExtractionText(
      extraction: extraction,
      details: MentionDetails(extraction: extraction, taxonomy: taxonomy, language: style.language),
      style: style)
    text.write(SkillSummary(extraction, taxonomy))
    return Array((text.lines.joined(separator: "\n") + "\n").utf8)
  }

  private init(extraction: Extraction, details: MentionDetails, style: ReportStyle) {
    (self.extraction, self.details, self.style) = (extraction, details, style)
  }

  private mutating func write(_ summary: SkillSummary) {
    let document = extraction.document
    lines.append(
      Ink.bold(Printable.text(document.path), style) + " — " + document.kind.wording[style.language])
    lines += [
      summary.trades(style.language), summary.counts(style.language), summary.warning(style.language),
    ]
    .compactMap { $0 }.flatMap { Self.wrapped($0, style.width) }
    for (index, section) in document.sections.enumerated() {
      let mentions = extraction.mentions.filter { $0.section == index }
      guard !mentions.isEmpty else { continue }
      lines += ["", Ink.bold(section.shownTitle(style.language), style)]
      for mention in mentions { write(mention) }
    }
    if !extraction.nearMisses.isEmpty { writeNearMisses() }
    if !extraction.otherTerms.isEmpty { writeOthers() }
  }

  private var others: OtherTermText { OtherTermText(terms: extraction.otherTerms, language: style.language) }

  /// What other taxonomies call the trades, what only they know, and on whose terms.
  private mutating func writeOthers() {
    let sections = [
      (Wording("Métiers dans les autres référentiels", "Trades in the other taxonomies"), others.trades),
      (Wording("Dans les autres référentiels seulement", "In the other taxonomies only"), others.rest),
      (Wording("Sources", "Sources"), others.rights),
    ]
    for (title, terms) in sections where !terms.isEmpty {
      lines += ["", Ink.bold(title[style.language], style)]
      lines += terms.flatMap { Self.wrapped($0, style.width - 4) }.map { "  " + $0 }
    }
  }

  private mutating func writeNearMisses() {
    lines += ["", Ink.bold(NearMiss.title[style.language], style)]
    for miss in extraction.nearMisses {
      let words = Excerpt(extraction.document, miss.range, width: 30).quote
      let line = extraction.document.line(miss.range)
      lines += Self.wrapped(
        "  \(line)  « \(words) » — \(details.name(miss)) : \(miss.told(style.language))", style.width)
    }
  }

  private mutating func write(_ mention: SkillMention) {
    let stance = mention.stance.ink(mention.stance.wording[style.language].padded(to: 12), style)
    let named = ([details.name(mention)] + details.parts(mention)).joined(separator: " · ")
    for (index, line) in Self.wrapped(named, style.width - 14).enumerated() {
      lines.append(index == 0 ? "  " + stance + line : String(repeating: " ", count: 14) + line)
    }
    let place = extraction.document.place(mention.range)
    // A long path has a line of its own, so that the words still fit beside the margin.
    let indent = String(repeating: " ", count: 14)
    let room = style.width - indent.count - place.columns - 2
    if room >= 34 {
      lines.append(indent + Ink.dim(place, style) + "  " + quote(mention, room))
    } else {
      lines += [indent + Ink.dim(place, style), indent + quote(mention, style.width - indent.count)]
    }
    for other in others.lines(at: mention) {
      lines += Self.wrapped(other, style.width - indent.count).map { indent + Ink.dim($0, style) }
    }
    if style.showsReasons {
      lines += Self.wrapped(details.reason(mention), style.width - indent.count).map {
        indent + Ink.dim($0, style)
      }
    }
  }

  private func quote(_ mention: SkillMention, _ room: Int) -> String {
    let excerpt = Excerpt(extraction.document, mention.range, width: room - (style.hasColor ? 0 : 2))
    let quote = style.hasColor ? Ink.bold(excerpt.quote, style) : "[\(excerpt.quote)]"
    return excerpt.before + quote + excerpt.after
  }

  static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      let isMark = word == "·" || word == ":" || word == "»" || word == ";"
      if let last = lines.last, isMark || last.columns + 1 + String(word).columns <= width - 2 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
