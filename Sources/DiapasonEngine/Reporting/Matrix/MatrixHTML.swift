/// The matrix as a page: a heat map to look at, and the same numbers as a table to read, to hear and to walk through.
///
/// ```swift
/// let bytes = MatrixHTML.bytes(table, .french)
/// ```
package enum MatrixHTML {
  /// More rows or columns than this cannot be told apart on a screen; the page says how many there are in all.
  package static let most = 100

  private static let title = Wording("Offres et profils", "Postings and profiles")
  private static let legend = Wording(
    "Chaque case est une paire : plus elle est foncée, plus le profil répond à l'offre. Le nom d'une offre mène à ses scores, dans le tableau. Un score aide à lire, une personne décide.",
    "Each cell is a pair: the darker, the better the profile meets the posting. The name of a posting leads to its scores in the table. A score helps to read, a person decides."
  )
  private static let caption = Wording("Scores sur 100", "Scores out of 100")
  private static let posting = Wording("Offre", "Posting")

  /// The whole page.
  package static func bytes(_ table: MatrixTable, _ language: Language) -> [UInt8] {
    let order = table.order()
    let (rows, columns) = (Array(order.rows.prefix(most)), Array(order.columns.prefix(most)))
    var html = HTMLWriter()
    html.raw(HTMLPage.opening(title, language, style: style))
    html.element("p", text: legend[language])
    let (postings, profiles) = (table.count, table.candidates.count)
    if rows.count < postings || columns.count < profiles {
      let shown = Wording(
        "Montrés ici : \(rows.count) offres sur \(postings) et \(columns.count) profils sur \(profiles) ; --format csv donne le tout.",
        "Shown here: \(rows.count) of \(postings) postings and \(columns.count) of \(profiles) profiles; --format csv gives all."
      )
      html.element("p", text: shown[language])
    }
    html.raw("</header>\n<main>\n")
    MatrixMap(table: table, language: language).write(rows, columns, to: &html)
    self.table(table, rows, columns, language, to: &html)
    html.raw(HTMLPage.closing)
    return html.bytes
  }

  /// The region scrolls, so it can be reached with the keyboard.
  private static func table(
    _ table: MatrixTable, _ rows: [Int], _ columns: [Int], _ language: Language, to html: inout HTMLWriter
  ) {
    html.start(
      "div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": caption[language]])
    html.start("table")
    html.element("caption", text: caption[language])
    html.element("thead") { html in
      html.element("tr") { html in
        html.element("th", ["scope": "col"], text: posting[language])
        for column in columns { html.element("th", ["scope": "col"], text: name(table.candidates[column])) }
      }
    }
    html.raw("\n")
    html.element("tbody") { html in
      for row in rows {
        html.element("tr", ["id": "r\(row)"]) { html in
          html.element("th", ["scope": "row"], text: name(table.rows[row].posting))
          for column in columns {
            let score = table.rows[row].scores[column]
            html.element("td", ["class": shade(score)], text: number(score, language))
          }
        }
        html.raw("\n")
      }
    }
    html.end()
    html.end()
  }

  /// Ten shades, and none where nothing can be told.
  static func shade(_ score: Int?) -> String { score.map { "s\(min(9, $0 / 10_000))" } ?? "none" }

  static func number(_ score: Int?, _ language: Language) -> String {
    guard let score else { return "–" }
    return "\(score / 1_000)\(language == .french ? "," : ".")\(score % 1_000 / 100)"
  }

  /// A file without its folders and its ending.
  static func name(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let point = file.lastIndex(of: "."), point > file.startIndex else { return Printable.text(file) }
    return Printable.text(String(file[..<point]))
  }

  /// From paper to ink in ten steps, each read with the text colour that stands out on it.
  private static let style: String = {
    let shades = [
      "f7fbff", "e6f0fa", "d3e4f3", "bad6eb", "9ac7e0", "73b2d8", "4f9bcb", "2a76b1", "17609f", "08407a",
    ]
    let steps = shades.enumerated().map { step, colour in
      let ink = step < 6 ? "111" : "fff"
      let text = step == 6 ? "000" : ink
      return
        "rect.s\(step) { fill: #\(colour) } td.s\(step), .scale .s\(step) { background: #\(colour); color: #\(text) }"
    }
    return steps.joined(separator: "\n") + """

      rect.none { fill: none; stroke: var(--line) } .map { display: block; min-width: max-content }
      .map text { fill: var(--ink); font: 10px system-ui, sans-serif } .map a text { text-decoration: underline }
      rect:hover, a:focus-visible rect { stroke: var(--ink); stroke-width: 2 } .map a:focus-visible { outline: 3px solid var(--link) }
      .scale { list-style: none; display: flex; padding: 0; font-size: .8rem } .scale li { padding: .1rem .45rem; white-space: nowrap }
      .views { border: 0; padding: 0; margin: .6rem 0 } .views label { display: block }
      main:has(#by-score:checked) .alike, main:has(#by-likeness:checked) .best { display: none }
      .scroll { overflow: auto; max-height: 80vh; margin: 1rem 0; border: 1px solid var(--line) }
      .scroll:focus-visible { outline: 3px solid var(--link) }
      table { border-collapse: collapse; font-size: .8rem; overflow-wrap: normal } caption { text-align: left; padding: .3rem }
      th, td { padding: .2rem .4rem; text-align: right; white-space: nowrap } tbody th { text-align: left }
      thead th { position: sticky; top: 0; background: var(--paper) }
      """
  }()
}
