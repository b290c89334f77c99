/// How many offers each period had, drawn as columns; the table “over time” gives the same numbers.
enum MarketChart {
  /// More columns than this are too narrow to be told apart.
  private static let most = 36
  /// So many columns fill the page: few stay as narrow, rather than fill it too.
  private static let full = 12
  private static let (step, height, base) = (60, 160, 190)

  private static let caption = Wording("Offres par période", "Offers by period")

  static func write(_ periods: [MarketPeriod], _ language: Language, to html: inout HTMLWriter) {
    let dated = periods.filter { $0.name != nil }.suffix(most)
    guard dated.count > 1, let highest = dated.map(\.offers).max(), highest > 0 else { return }
    let told = dated.map { "\(Market.label($0)[language]) \($0.offers)" }.joined(separator: ", ")
    html.start("figure")
    html.element("figcaption", ["class": "faint"], text: caption[language])
    html.element(
      "svg",
      [
        "class": "chart", "viewBox": "0 0 \(max(dated.count, full) * step) \(base + 24)", "role": "img",
        "aria-label": "\(caption[language]) : \(told)",
      ]
    ) { html in
      for (place, period) in dated.enumerated() {
        column(period, at: place * step, of: highest, language, to: &html)
      }
    }
    html.end()
    html.raw("\n")
  }

  private static func column(
    _ period: MarketPeriod, at x: Int, of highest: Int, _ language: Language, to html: inout HTMLWriter
  ) {
    let size = max(1, period.offers * height / highest)
    let centre = "\(x + step / 2)"
    html.element(
      "rect",
      [
        "class": "asked", "x": "\(x + 8)", "y": "\(base - size)", "width": "\(step - 16)",
        "height": "\(size)",
      ]
    ) { _ in }
    html.element("text", ["x": centre, "y": "\(base - size - 6)"], text: String(period.offers))
    html.element("text", ["x": centre, "y": "\(base + 16)"], text: Market.label(period)[language])
  }
}
