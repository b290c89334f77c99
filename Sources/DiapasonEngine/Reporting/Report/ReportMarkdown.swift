/// Shows a report in Markdown.
///
/// ```swift
/// ReportMarkdown.bytes(report)
/// ```
package enum ReportMarkdown {
  /// The text, its last end of line included.
  package static func bytes(_ report: Report) -> [UInt8] {
    let parts =
      ["# " + MarkdownEscaping.escaped(report.title)] + report.blocks.map(text).filter { !$0.isEmpty }
    return Array((parts.joined(separator: "\n\n") + "\n").utf8)
  }

  private static func text(_ block: Report.Block) -> String {
    switch block {
    case .heading(let level, let line, _):
      return String(repeating: "#", count: level + 1) + " "
        + line.map { MarkdownEscaping.escaped($0.text) }.joined()
    case .paragraph(let line): return text(line)
    case .list(let items):
      let lines = items.flatMap { ["- " + text($0.line)] + $0.details.map { "  - " + text($0) } }
      return lines.joined(separator: "\n")
    case .table(let header, let rows):
      let lines = [header, header.map { _ in [.plain("---")] }] + rows
      return lines.map { MarkdownEscaping.row($0.map(text)) }.joined(separator: "\n")
    case .room(let count): return Array(repeating: "……………", count: count).joined(separator: "\n\n")
    case .sheet: return ""
    }
  }

  private static func text(_ line: Report.Line) -> String {
    line.map { span in
      var text = MarkdownEscaping.escaped(span.text)
      // Within a page only HTML gives headings names.
      if let link = span.link, !link.hasPrefix("#") { text = "[\(text)](\(link))" }
      guard span.ink == .bold else { return text }
      // Marks that touch a space set nothing in bold.
      let core = text.trimmingSpaces()
      guard !core.isEmpty else { return text }
      let start = text.prefix { $0 == " " }
      return start + "**\(core)**" + text.dropFirst(start.count + core.count)
    }.joined()
  }
}
