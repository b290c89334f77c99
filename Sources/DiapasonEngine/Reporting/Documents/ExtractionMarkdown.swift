/// Tells in Markdown which skills a document names: a table for each of its sections.
///
/// ```swift
/// let bytes = ExtractionMarkdown.bytes(extraction, taxonomy, ReportStyle(language: .english))
/// ```
public enum ExtractionMarkdown {
  private static let titles = [
    Wording("Compétence", "Skill"), Wording("Statut", "Stance"), Wording("Précisions", "Details"),
    Wording("Mots du texte", "Words of the text"), Wording("Ligne", "Line"),
  ]
  private static let reason = Wording("Pourquoi", "Why")

  /// The text, its last end of line included.
  public static func bytes(_ extraction: Extraction, _ taxonomy: Taxonomy, _ style: ReportStyle) -> [UInt8] {
    let details = MentionDetails(extraction: extraction, taxonomy: taxonomy, language: style.language)
    let summary = SkillSummary(extraction, taxonomy)
    let document = extraction.document
    var lines = ["## " + MarkdownEscaping.escaped(document.path), ""]
    for line in [
      summary.trades(style.language), summary.counts(style.language), summary.warning(style.language),
    ] {
      if let line { lines += [MarkdownEscaping.escaped(line), ""] }
    }
    for (index, section) in document.sections.enumerated() {
      let mentions = extraction.mentions.filter { $0.section == index }
      guard !mentions.isEmpty else { continue }
      lines += ["### " + MarkdownEscaping.escaped(section.shownTitle(style.language)), ""] + head(style)
      lines += mentions.map { row($0, document, details, style) } + [""]
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func head(_ style: ReportStyle) -> [String] {
    let names = (titles + (style.showsReasons ? [reason] : [])).map { $0[style.language] }
    return [MarkdownEscaping.row(names), MarkdownEscaping.row(names.map { _ in "---" })]
  }

  private static func row(
    _ mention: SkillMention, _ document: Document, _ details: MentionDetails, _ style: ReportStyle
  ) -> String {
    let excerpt = Excerpt(document, mention.range, width: 160)
    let words =
      MarkdownEscaping.escaped(excerpt.before) + "**" + MarkdownEscaping.escaped(excerpt.quote) + "**"
      + MarkdownEscaping.escaped(excerpt.after)
    var cells = [
      MarkdownEscaping.escaped(details.name(mention)), mention.stance.wording[style.language],
      details.parts(mention).joined(separator: ", "), words, String(document.line(mention.range)),
    ]
    if style.showsReasons { cells.append(MarkdownEscaping.escaped(details.reason(mention))) }
    return MarkdownEscaping.row(cells)
  }
}
