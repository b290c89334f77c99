/// Tells in Markdown why a profile fits a posting as it does.
///
/// ```swift
/// let bytes = ExplanationMarkdown.bytes(explanation, .english)
/// ```
public enum ExplanationMarkdown {
  private static let titles = [
    Wording("Critère", "Criterion"), Wording("Points", "Points"), Wording("Demandé", "Asked"),
    Wording("Montré", "Shown"),
  ]

  /// The text, its last end of line included.
  public static func bytes(_ explanation: Explanation, _ language: Language) -> [UInt8] {
    let paths = [explanation.posting, explanation.profile].map { MarkdownEscaping.escaped($0.path) }
    var lines = ["## \(paths[0]) — \(paths[1])", "", "**\(explanation.headline(language))**", ""]
    for remark in explanation.remarks(language) { lines += [remark, ""] }
    for group in explanation.groups {
      let names = titles.map { $0[language] }
      lines += ["### " + explanation.title(group, language), ""]
      lines += [MarkdownEscaping.row(names), MarkdownEscaping.row(names.map { _ in "---" })]
      lines += group.criteria.map { row($0, explanation, language) } + [""]
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func row(
    _ criterion: Explanation.Criterion, _ explanation: Explanation, _ language: Language
  ) -> String {
    var held = criterion.held.map { quote($0, explanation.profile, language) } ?? "—"
    if let link = criterion.link { held += ", " + link[language] }
    return MarkdownEscaping.row([
      MarkdownEscaping.escaped(explanation.name(criterion, language)),
      explanation.points(criterion, language),
      quote(criterion.asked, explanation.posting, language), held,
    ])
  }

  private static func quote(_ range: ByteRange, _ document: Document, _ language: Language) -> String {
    guard !range.isEmpty else { return document.lineWords(range)[language] }
    let excerpt = Excerpt(document, range, width: 120)
    let words =
      MarkdownEscaping.escaped(excerpt.before) + "**" + MarkdownEscaping.escaped(excerpt.quote) + "**"
      + MarkdownEscaping.escaped(excerpt.after)
    return words + " (\(document.lineWords(range)[language]))"
  }
}
