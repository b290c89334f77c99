/// Shows how a document was understood: its sections as a tree, and what each clause is for.
///
/// ```swift
/// let bytes = OutlineText.bytes(extraction.document, ReportStyle(language: .french))
/// ```
package enum OutlineText {
  private static let roleWidth = 13

  /// The tree: for each section and clause its role, how sure that is out of 100, its line and its words.
  package static func bytes(_ document: Document, _ style: ReportStyle) -> [UInt8] {
    let kind = document.kind.wording[style.language]
    var lines = [Ink.bold(Printable.text(document.path), style) + " — " + kind]
    for (index, section) in document.sections.enumerated() {
      let depth = depth(of: index, in: document)
      lines += ["", heading(section, depth, document, style)]
      for clause in section.clauses
      where isShown(clause) && !clause.content.isEmpty {
        lines.append(line(clause, depth, document, style))
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Keys of the front matter that say nothing of the post, such as a slug, are left out.
  private static func isShown(_ clause: Clause) -> Bool {
    switch clause.kind {
    case .other, .heading: false
    case .frontMatter: clause.confidence > 0
    case .paragraph, .item, .cell: true
    }
  }

  /// What stands before the words: the marker of an item, the key of a value.
  private static func lead(_ clause: Clause, _ document: Document) -> String {
    switch clause.kind {
    case .item: String(repeating: "  ", count: max(0, clause.depth - 1)) + "- "
    case .frontMatter:
      document.frontMatter.first { entry in entry.values.contains { $0.range.overlaps(clause.content) } }
        .map { $0.key + ": " } ?? ""
    default: ""
    }
  }

  private static func depth(of section: Int, in document: Document) -> Int {
    var depth = 0
    var parent = document.sections[section].parent
    while let current = parent {
      depth += 1
      parent = document.sections[current].parent
    }
    return depth
  }

  private static func heading(_ section: Section, _ depth: Int, _ document: Document, _ style: ReportStyle)
    -> String
  {
    let title = section.shownTitle(style.language)
    let lines = Wording("lignes", "lines")[style.language]
    let last = document.text.position(at: max(section.range.start, section.range.end - 1)).line
    let place = "\(lines) \(document.line(section.range))–\(last)"
    let role = "\(section.role.wording[style.language]) \(section.confidence)"
    return indent(depth) + Ink.bold(title, style) + " — " + section.role.ink(role, style) + " · "
      + Ink.dim(place, style)
  }

  private static func line(_ clause: Clause, _ depth: Int, _ document: Document, _ style: ReportStyle)
    -> String
  {
    let role = clause.role.ink(clause.role.wording[style.language].padded(to: roleWidth), style)
    let confidence = String(clause.confidence)
    let sure = String(repeating: " ", count: max(0, 3 - confidence.count)) + confidence
    let number = String(document.line(clause.content)) + ":"
    let start = indent(depth) + "  "
    let room = style.width - start.count - roleWidth - 4 - 6
    let words =
      lead(clause, document)
      + PlainText(document.text, clause.content).string(clause.content).trimmingSpaces()
    let cut = words.columns > room ? words.prefix(max(1, room - 1)) + "…" : words
    return start + role + sure + " " + Ink.dim(number.padded(to: 5), style) + " " + cut
  }

  private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
}
