/// A report before it has a form: what is said, in which order; a terminal, Markdown and a page show the same.
///
/// ```swift
/// var report = Report(title: Wording("Offres", "Offers"))
/// report.paragraph([.plain("Trois offres.")])
/// ReportMarkdown.bytes(report)
/// ```
public struct Report: Sendable {
  /// A stretch of text in one ink.
  struct Span: Sendable {
    var text: String
    var ink: Ink?
    /// What is heard in its place, for a sign.
    var spoken: String?

    static func plain(_ text: String) -> Span { Span(text: text) }
    static func strong(_ text: String) -> Span { Span(text: text, ink: .bold) }
    static func faint(_ text: String) -> Span { Span(text: text, ink: .dim) }
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
    case heading(Int, Line)
    case paragraph(Line)
    case list([Item])
    case table([Line], [[Line]])
  }

  let title: String
  let language: Language
  private(set) var blocks: [Block] = []

  init(_ title: String, _ language: Language) {
    (self.title, self.language) = (title, language)
  }

  mutating func heading(_ level: Int, _ line: Line) { blocks.append(.heading(level, line)) }
  mutating func paragraph(_ line: Line) { blocks.append(.paragraph(line)) }
  mutating func paragraph(_ text: String) { blocks.append(.paragraph([.plain(text)])) }
  mutating func list(_ items: [Item]) { if !items.isEmpty { blocks.append(.list(items)) } }
  mutating func table(_ header: [Line], _ rows: [[Line]]) { blocks.append(.table(header, rows)) }
}
