/// The market as a page that needs nothing else: each table with bars drawn beside its numbers.
///
/// ```swift
/// let bytes = MarketHTML.bytes(market, .french)
/// ```
package enum MarketHTML {
  private static let title = Wording("Le marché : offres et profils", "The market: offers and profiles")
  private static let repeats = Wording("Offres republiées", "Offers posted again")
  private static let what = Wording("Intitulé", "Name")

  /// The whole page.
  package static func bytes(_ market: Market, _ language: Language) -> [UInt8] {
    var html = HTMLWriter()
    html.raw(HTMLPage.opening(title, language, style: style))
    html.element("p", text: market.summary[language])
    html.raw("</header>\n<main>\n")
    MarketChart.write(market.periods, language, to: &html)
    for section in market.sections { write(section, language, to: &html) }
    if !market.reposted.isEmpty {
      html.element("h2", text: repeats[language])
      html.element("ul") { html in
        for group in market.reposted {
          html.element("li", text: group.map { Printable.text($0) }.joined(separator: " · "))
        }
      }
    }
    html.raw(HTMLPage.closing)
    return html.bytes
  }

  private static func write(_ section: MarketSection, _ language: Language, to html: inout HTMLWriter) {
    html.start("section")
    html.element("h2", text: section.title[language])
    html.element("p", ["class": "faint"], text: section.note[language])
    html.start(
      "div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": section.title[language]])
    html.start("table")
    html.element("thead") { html in
      html.element("tr") { html in
        html.element("th", ["scope": "col"], text: what[language])
        for column in section.columns { html.element("th", ["scope": "col"], text: column[language]) }
      }
    }
    html.element("tbody") { html in
      for row in section.rows {
        html.element("tr") { html in
          html.element("th", ["scope": "row"], text: row.name[language])
          for (index, cell) in row.cells.enumerated() {
            html.element("td", cell.isWords ? ["class": "words"] : [:]) { html in
              html.text(cell.text(language))
              if let fill = cell.fill { bar(fill, section.columns[index], to: &html) }
            }
          }
        }
        html.raw("\n")
      }
    }
    html.end()
    html.end()
    html.end()
    html.raw("\n")
  }

  /// A bar repeats what the number beside it says, so a screen reader passes it over.
  private static func bar(_ fill: Int, _ column: Wording, to html: inout HTMLWriter) {
    html.element(
      "svg", ["class": "bar", "viewBox": "0 0 1000 60", "preserveAspectRatio": "none", "aria-hidden": "true"]
    ) {
      $0.raw("<rect class=\"rail\" width=\"1000\" height=\"60\"/>")
      $0.raw(
        "<rect class=\"\(column == Market.peopleColumn ? "held" : "asked")\" width=\"\(fill)\" height=\"60\"/>"
      )
    }
  }

  private static let style = """
    .scroll { overflow: auto } .scroll:focus-visible { outline: 3px solid var(--link) }
    table { border-collapse: collapse; width: 100%; overflow-wrap: normal } tr { border-bottom: 1px solid var(--line) }
    th, td { padding: .3rem .6rem; text-align: right; vertical-align: baseline } th:first-child { text-align: left; font-weight: normal }
    thead th { font-size: .875rem; color: var(--faint); font-weight: normal } td { white-space: nowrap; font-variant-numeric: tabular-nums }
    .bar { display: block; width: 100%; min-width: 6rem; height: .5rem; margin-top: .15rem }
    td.words { white-space: normal; text-align: left; min-width: 9rem } .chart { display: block; width: 100%; max-width: 46rem; height: auto }
    .chart text { fill: var(--ink); font: 12px system-ui, sans-serif; text-anchor: middle } figure { margin: 1rem 0 }
    .rail { fill: var(--grey) } .asked { fill: var(--blue-line) } .held { fill: var(--green-line) }
    """
}
