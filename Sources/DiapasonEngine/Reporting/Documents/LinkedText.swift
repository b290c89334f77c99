/// The text of a document with the words that criteria quote marked, each a link to its criterion.
///
/// Quotes may overlap: the text is cut where any of them begins or ends, and a stretch leads to the first.
struct LinkedText {
  /// Words that a criterion quotes.
  struct Quote {
    var range: ByteRange
    /// The criterion's number on the page.
    var number: Int
    var status: Fit.Contribution.Status
  }

  let document: Document
  /// What begins the anchors of this text: `a3` is where criterion 3 is asked for.
  let letter: String
  let quotes: [Quote]

  func write(to html: inout HTMLWriter) {
    let end = document.text.bytes.count
    let cuts = Set(quotes.flatMap { [$0.range.start, $0.range.end] } + [0, end]).filter { $0 <= end }.sorted()
    html.start("div", ["class": "linked"])
    for (start, next) in zip(cuts, cuts.dropFirst()) {
      for quote in quotes where quote.range.start == start {
        html.element("span", ["id": "\(letter)\(quote.number)"], text: "")
      }
      let words = Printable.lines(document.text, ByteRange(start, next))
      guard let quote = quotes.first(where: { $0.range.start <= start && next <= $0.range.end }) else {
        html.text(words)
        continue
      }
      html.element("mark", ["class": quote.status.rawValue]) {
        $0.element("a", ["href": "#c\(quote.number)"], text: words)
      }
    }
    html.end()
  }
}
