/// Shows a report as a page that needs nothing else.
///
/// ```swift
/// ReportHTML.bytes(report)
/// ```
package enum ReportHTML {
  /// The page.
  package static func bytes(_ report: Report) -> [UInt8] {
    var html = HTMLWriter()
    html.raw(HTMLPage.opening(Wording(same: report.title), report.language))
    html.raw("</header>\n<main>\n")
    write(report.blocks, to: &html)
    html.raw(HTMLPage.closing)
    return html.bytes
  }

  /// What stands on the page, without its frame.
  static func fragment(_ report: Report) -> [UInt8] {
    var html = HTMLWriter()
    write(report.blocks, to: &html)
    return html.bytes
  }

  private static func write(_ blocks: [Report.Block], to html: inout HTMLWriter) {
    var isNewSheet = false
    for block in blocks {
      if case .sheet = block {
        isNewSheet = true
      } else {
        write(block, isNewSheet: isNewSheet, to: &html)
        isNewSheet = false
      }
    }
  }

  private static func write(_ block: Report.Block, isNewSheet: Bool, to html: inout HTMLWriter) {
    switch block {
    case .heading(let level, let line, let name):
      html.raw("<h\(level + 1)" + (name.map { " id=\"\(HTMLWriter.escaped($0))\"" } ?? ""))
      html.raw(isNewSheet ? " class=\"sheet\">" : ">")
      write(line, to: &html)
      html.raw("</h\(level + 1)>")
    case .paragraph(let line): html.element("p") { write(line, to: &$0) }
    case .list(let items):
      html.element("ul") { html in
        for item in items { write(item, to: &html) }
      }
    case .table(let header, let rows):
      // A table wider than the screen scrolls by itself, with the keyboard as well.
      html.element("div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": label(header)])
      {
        $0.element("table") { html in
          html.element("thead") { writeRow(header, "col", to: &$0) }
          html.element("tbody") { html in
            for row in rows { writeRow(row, "row", to: &html) }
          }
        }
      }
    case .room(let count):
      html.element("div", ["class": "room", "aria-hidden": "true"]) { html in
        for _ in 0..<count { html.raw("<div></div>") }
      }
    case .sheet: break
    }
    html.raw("\n")
  }

  /// What a table is about, in the words of its head.
  private static func label(_ header: [Report.Line]) -> String {
    header.map { $0.map { $0.spoken ?? $0.text }.joined() }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func write(_ item: Report.Item, to html: inout HTMLWriter) {
    html.element("li") { html in
      write(item.line, to: &html)
      guard !item.details.isEmpty else { return }
      html.element("ul") { html in
        for detail in item.details { html.element("li") { write(detail, to: &$0) } }
      }
    }
  }

  /// Every cell of the head, and the first of a row, says what the others are about.
  private static func writeRow(_ cells: [Report.Line], _ scope: String, to html: inout HTMLWriter) {
    html.element("tr") { html in
      for (index, cell) in cells.enumerated() {
        if scope == "col" || index == 0 {
          html.element("th", ["scope": scope]) { write(cell, to: &$0) }
        } else {
          html.element("td") { write(cell, to: &$0) }
        }
      }
    }
  }

  /// French marks have a space beside them at which no line may break.
  private static func unbroken(_ text: String) -> String {
    var shown = ""
    for character in text {
      if shown.last == " ", "»:;?!%".contains(character) {
        shown.removeLast()
        shown.append("\u{A0}")
      }
      shown.append(shown.last == "«" && character == " " ? "\u{A0}" : character)
    }
    return shown
  }

  private static func write(_ line: Report.Line, to html: inout HTMLWriter) {
    for var span in line {
      span.text = unbroken(span.text)
      if let spoken = span.spoken {
        html.element("span", ["role": "img", "aria-label": spoken], text: span.text)
        continue
      }
      if let link = span.link {
        html.element("a", ["href": link], text: span.text)
        continue
      }
      switch span.ink {
      case .bold: html.element("strong", text: span.text)
      case .dim: html.element("small", text: span.text)
      default: html.text(span.text)
      }
    }
  }
}
