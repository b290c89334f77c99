/// The heat map of a page, in two orders: the best first, and what is alike side by side.
struct MatrixMap {
  private static let cell = 14
  /// Room for the names of postings on the left, and of profiles above.
  private static let (left, top) = (190, 110)
  private static let (longLeft, longTop) = (30, 22)

  private static let orders = Wording("Ordre de la carte", "Order of the map")
  private static let best = Wording(
    "les meilleures offres en haut, les profils les plus demandés à gauche",
    "the best postings on top, the profiles most in demand on the left")
  private static let alike = Wording(
    "les offres et les profils qui se ressemblent côte à côte",
    "postings and profiles that are alike side by side")

  let table: MatrixTable
  let language: Language

  /// Both maps, and the choice between them.
  func write(_ rows: [Int], _ columns: [Int], to html: inout HTMLWriter) {
    scale(to: &html)
    html.element("fieldset", ["class": "views"]) { html in
      html.element("legend", text: Self.orders[language])
      for (name, label) in [("by-score", Self.best), ("by-likeness", Self.alike)] {
        let isFirst = name == "by-score" ? " checked" : ""
        html.raw("<label><input type=\"radio\" name=\"order\" id=\"\(name)\"\(isFirst)> ")
        html.text(label[language])
        html.raw("</label>")
      }
    }
    map(rows, columns, Self.best, "best", to: &html)
    let scores = rows.map { row in columns.map { table.rows[row].scores[$0] } }
    let turned = columns.indices.map { column in scores.map { $0[column] } }
    map(
      Seriation.order(scores).map { rows[$0] }, Seriation.order(turned).map { columns[$0] }, Self.alike,
      "alike",
      to: &html)
  }

  private func scale(to html: inout HTMLWriter) {
    html.element("ul", ["class": "scale"]) { html in
      for step in 0...9 { html.element("li", ["class": "s\(step)"], text: "\(step * 10)") }
    }
  }

  private func map(
    _ rows: [Int], _ columns: [Int], _ order: Wording, _ kind: String, to html: inout HTMLWriter
  ) {
    let label = Wording(
      "Carte de \(rows.count) offres et \(columns.count) profils, \(order.french) ; le tableau qui suit donne les mêmes nombres.",
      "Map of \(rows.count) postings and \(columns.count) profiles, \(order.english); the table below gives the same numbers."
    )
    let (width, height) = (Self.left + columns.count * Self.cell + 60, Self.top + rows.count * Self.cell)
    html.start(
      "div", ["class": "scroll \(kind)", "role": "region", "tabindex": "0", "aria-label": label[language]])
    html.start(
      "svg",
      [
        "class": "map", "role": "group", "aria-label": order[language], "viewBox": "0 0 \(width) \(height)",
        "width": "\(width)", "height": "\(height)",
      ])
    for (x, column) in columns.enumerated() { heading(column, at: x, to: &html) }
    for (y, row) in rows.enumerated() { self.row(row, at: y, columns, to: &html) }
    html.end()
    html.end()
    html.raw("\n")
  }

  private func heading(_ column: Int, at x: Int, to html: inout HTMLWriter) {
    let (left, bottom) = (Self.left + x * Self.cell + 10, Self.top - 4)
    html.element(
      "text",
      [
        "x": "\(left)", "y": "\(bottom)", "transform": "rotate(-60 \(left) \(bottom))", "aria-hidden": "true",
      ],
      text: Self.cut(MatrixHTML.name(table.candidates[column]), Self.longTop))
  }

  /// A row is one stop of the keyboard: it says the best of it and leads to its numbers.
  private func row(_ row: Int, at y: Int, _ columns: [Int], to html: inout HTMLWriter) {
    let (top, name) = (Self.top + y * Self.cell, MatrixHTML.name(table.rows[row].posting))
    html.element("a", ["href": "#r\(row)", "aria-label": "\(name) : \(spoken(row, columns))"]) { html in
      html.element(
        "text", ["x": "\(Self.left - 6)", "y": "\(top + 11)", "text-anchor": "end"],
        text: Self.cut(name, Self.longLeft))
      for (x, column) in columns.enumerated() {
        let score = table.rows[row].scores[column]
        let (left, side) = (Self.left + x * Self.cell, Self.cell - 1)
        html.raw(
          "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(side)\" height=\"\(side)\" class=\"\(MatrixHTML.shade(score))\"><title>"
        )
        html.text(
          "\(name) × \(MatrixHTML.name(table.candidates[column])) : \(MatrixHTML.number(score, language))")
        html.raw("</title></rect>")
      }
    }
    html.raw("\n")
  }

  private func spoken(_ row: Int, _ columns: [Int]) -> String {
    let scores = table.rows[row].scores
    guard let best = columns.max(by: { (scores[$0] ?? -1, -$0) < (scores[$1] ?? -1, -$1) }),
      let score = scores[best]
    else { return Wording("aucun score", "no score")[language] }
    let bar = RankingOptions.usualBar
    let reached = columns.filter { (scores[$0] ?? 0) >= bar }.count
    let (name, number) = (MatrixHTML.name(table.candidates[best]), MatrixHTML.number(score, language))
    return Wording(
      "au mieux \(number), \(name) ; \(bar / 1_000) points ou plus : \(reached)",
      "best \(number), \(name); \(bar / 1_000) points or more: \(reached)")[language]
  }

  private static func cut(_ text: String, _ length: Int) -> String {
    text.count <= length ? text : text.prefix(length - 1) + "…"
  }
}
