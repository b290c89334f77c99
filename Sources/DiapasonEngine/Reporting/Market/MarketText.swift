/// The market for a terminal.
///
/// ```swift
/// let bytes = MarketText.bytes(market, ReportStyle(language: .french))
/// ```
package enum MarketText {
  private static let nameWidth = 44
  private static let cellWidth = 12

  /// The whole report.
  package static func bytes(_ market: Market, _ style: ReportStyle) -> [UInt8] {
    let language = style.language
    var text = Ink.bold(market.summary[language], style) + "\n"
    for section in market.sections {
      text += "\n" + Ink.bold(section.title[language], style) + "\n"
      text += Ink.dim(section.note[language], style) + "\n\n"
      text += String(repeating: " ", count: nameWidth)
      let isWordy = section.rows.first?.cells.last?.isWords == true
      text += row(section.columns.map { $0[language] }, isWordy)
      for row in section.rows {
        text += cut(row.name[language]).padded(to: nameWidth)
        text += self.row(row.cells.map { $0.text(language) }, isWordy)
      }
    }
    return Array(text.utf8)
  }

  /// Cells of one width; words at the end of a row take the room they need.
  private static func row(_ cells: [String], _ isWordy: Bool) -> String {
    guard isWordy, let last = cells.last else { return cells.map(aligned).joined() + "\n" }
    let row = cells.dropLast().map(aligned).joined()
    return last.isEmpty ? row + "\n" : row + "  " + last + "\n"
  }

  private static func aligned(_ text: String) -> String {
    let shown = text.columns < cellWidth ? text : String(text.prefix(cellWidth - 2)) + "…"
    return String(repeating: " ", count: max(1, cellWidth - shown.columns)) + shown
  }

  private static func cut(_ text: String) -> String {
    text.columns < nameWidth ? text : String(text.prefix(nameWidth - 2)) + "…"
  }
}
