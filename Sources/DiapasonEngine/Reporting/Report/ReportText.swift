/// Shows a report in a terminal.
///
/// ```swift
/// ReportText.bytes(report, ReportStyle(language: .french, hasColor: true))
/// ```
package struct ReportText {
  private let style: ReportStyle
  private var lines: [String] = []

  /// The text, in lines of at most the style's width.
  package static func bytes(_ report: Report, _ style: ReportStyle) -> [UInt8] {
    var text = ReportText(style: style)
    text.lines = text.wrapped([.strong(report.title)], first: "", rest: "")
    for block in report.blocks { text.write(block) }
    return Array((text.lines.joined(separator: "\n") + "\n").utf8)
  }

  private init(style: ReportStyle) { self.style = style }

  private mutating func write(_ block: Report.Block) {
    switch block {
    case .heading(_, let line, _):
      lines +=
        [""] + wrapped(line.map { Report.Span(text: $0.text, ink: $0.ink ?? .bold) }, first: "", rest: "")
    case .paragraph(let line): lines += wrapped(line, first: "", rest: "")
    case .list(let items):
      for item in items {
        lines += wrapped(item.line, first: "  - ", rest: "    ")
        for detail in item.details { lines += wrapped(detail, first: "    ", rest: "    ") }
      }
    case .table(let header, let rows): writeTable([header] + rows)
    case .room, .sheet: break
    }
  }

  /// The last column takes what is left of the line; a first column that leaves too little is cut.
  private mutating func writeTable(_ rows: [[Report.Line]]) {
    let count = rows.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      rows.map { column < $0.count ? Self.columns($0[column]) : 0 }.max() ?? 0
    }
    let excess = widths.reduce(0, +) + 2 * (count - 1) - style.width
    if excess > 0, let widest = widths.indices.max(by: { (widths[$0], -$0) < (widths[$1], -$1) }) {
      widths[widest] = max(12, widths[widest] - excess)
    }
    lines.append("")
    for (number, row) in rows.enumerated() {
      let cells = row.enumerated().map { column, line in
        cell(
          number == 0 ? line.map { .faint($0.text) } : line, widths[column], isLast: column == row.count - 1)
      }
      lines.append(cells.joined(separator: "  "))
    }
  }

  private func cell(_ line: Report.Line, _ width: Int, isLast: Bool) -> String {
    var text = ""
    var used = 0
    for span in line {
      let room = width - used
      let shown = span.text.columns <= room ? span.text : String(span.text.prefix(max(0, room - 1))) + "…"
      text += ink(shown, span.ink)
      used += shown.columns
      if shown != span.text { break }
    }
    return isLast ? text : text + String(repeating: " ", count: max(0, width - used))
  }

  // MARK: Lines

  /// French marks, which have a space before them, never begin a line.
  private func wrapped(_ line: Report.Line, first: String, rest: String) -> [String] {
    var lines: [String] = []
    var shown = first
    var columns = first.columns
    var isEmpty = true
    for word in Self.words(line) {
      let width = word.reduce(0) { $0 + $1.text.columns }
      if !isEmpty, columns + 1 + width > style.width {
        lines.append(shown)
        (shown, columns, isEmpty) = (rest, rest.columns, true)
      }
      if !isEmpty { (shown, columns) = (shown + " ", columns + 1) }
      for span in word { shown += ink(span.text, span.ink) }
      (columns, isEmpty) = (columns + width, false)
    }
    return lines + [shown]
  }

  /// The words of a line, each perhaps in several inks, with the marks that stay with them.
  private static func words(_ line: Report.Line) -> [[Report.Span]] {
    var words: [[Report.Span]] = [[]]
    for span in line {
      for (index, part) in span.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        let isMark = !part.isEmpty && part.allSatisfy { ":;!?»".contains($0) }
        let followsOpening = words.last?.last?.text == "«"
        if index > 0, isMark || followsOpening {
          words[words.count - 1].append(Report.Span(text: " " + part, ink: span.ink))
        } else if index > 0 {
          words.append([Report.Span(text: String(part), ink: span.ink)])
        } else {
          words[words.count - 1].append(Report.Span(text: String(part), ink: span.ink))
        }
      }
    }
    return words.filter { $0.contains { !$0.text.isEmpty } }
  }

  private static func columns(_ line: Report.Line) -> Int { line.reduce(0) { $0 + $1.text.columns } }

  private func ink(_ text: String, _ ink: Ink?) -> String { ink.map { $0(text, style) } ?? text }
}
