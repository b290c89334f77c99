/// A report before it has a form: what is said, in which order; a terminal, Markdown and a page show the same.
///
/// ```swift
/// var report = Report(title: Wording("Offres", "Offers"))
/// report.paragraph([.plain("Trois offres.")])
/// ReportMarkdown.bytes(report)
/// ```
package struct Report: Sendable {
  /// A stretch of text in one ink.
  struct Span: Sendable {
    var text: String
    var ink: Ink?
    /// What is heard in its place, for a sign.
    var spoken: String?
    /// Where it leads: a file, or `#` and the name of a heading of the same page.
    var link: String?

    static func plain(_ text: String) -> Span { Span(text: text) }
    static func strong(_ text: String) -> Span { Span(text: text, ink: .bold) }
    static func faint(_ text: String) -> Span { Span(text: text, ink: .dim) }
    static func linked(_ text: String, _ address: String?) -> Span { Span(text: text, link: address) }
  }

  typealias Line = [Span]

  /// A member of a list, with what is said under it.
  struct Item: Sendable {
    var line: Line
    var details: [Line] = []
  }

  /// A piece of the report.
  enum Block: Sendable {
    /// From 1, the title of a part.
    case heading(Int, Line, name: String?)
    case paragraph(Line)
    case list([Item])
    case table([Line], [[Line]])
    /// So many empty lines to write on; only on paper.
    case room(Int)
    /// What follows begins a new sheet of paper.
    case sheet
  }

  let title: String
  let language: Language
  private(set) var blocks: [Block] = []

  init(_ title: String, _ language: Language) {
    (self.title, self.language) = (title, language)
  }

  mutating func heading(_ level: Int, _ line: Line, name: String? = nil) {
    blocks.append(.heading(level, line, name: name))
  }
  mutating func paragraph(_ line: Line) { blocks.append(.paragraph(line)) }
  mutating func paragraph(_ text: String) { blocks.append(.paragraph([.plain(text)])) }
  mutating func list(_ items: [Item]) { if !items.isEmpty { blocks.append(.list(items)) } }
  mutating func table(_ header: [Line], _ rows: [[Line]]) { blocks.append(.table(header, rows)) }
  mutating func room(_ lines: Int) { blocks.append(.room(lines)) }
  mutating func sheet() { blocks.append(.sheet) }
}
