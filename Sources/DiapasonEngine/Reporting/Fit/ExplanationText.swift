/// Tells in a terminal why a profile fits a posting as it does.
///
/// ```swift
/// let bytes = ExplanationText.bytes(explanation, ReportStyle(language: .french, hasColor: true))
/// ```
public struct ExplanationText {
  private let explanation: Explanation
  private let style: ReportStyle
  private var lines: [String] = []

  /// The text, in lines of 80 columns.
  public static func bytes(_ explanation: Explanation, _ style: ReportStyle) -> [UInt8] {
    var text = ExplanationText(explanation: explanation, style: style)
    text.write()
    return Array((text.lines.joined(separator: "\n") + "\n").utf8)
  }

  private init(explanation: Explanation, style: ReportStyle) {
    (self.explanation, self.style) = (explanation, style)
  }

  private mutating func write() {
    let language = style.language
    let names = [
      (Wording("Offre", "Posting"), explanation.posting), (Wording("Profil", "Profile"), explanation.profile),
    ]
    for (kind, document) in names {
      lines.append(kind[language].padded(to: 9) + Printable.text(document.path))
    }
    lines +=
      [""] + ExtractionText.wrapped(explanation.headline(language), style.width).map { Ink.bold($0, style) }
    lines += explanation.remarks(language).flatMap { ExtractionText.wrapped($0, style.width) }
    for group in explanation.groups {
      lines +=
        [""]
        + ExtractionText.wrapped(explanation.title(group, language), style.width)
        .map { group.status.ink($0, style) }
      for criterion in group.criteria { write(criterion) }
    }
  }

  private mutating func write(_ criterion: Explanation.Criterion) {
    let points = explanation.points(criterion, style.language)
    let start = "  " + points.padded(to: 20)
    let name = ExtractionText.wrapped(explanation.name(criterion, style.language), style.width - start.count)
    lines += name.enumerated().map { ($0 == 0 ? start : String(repeating: " ", count: start.count)) + $1 }
    lines += quote(Wording("demandé", "asked"), criterion.asked, explanation.posting)
    if let held = criterion.held { lines += quote(Wording("montré", "shown"), held, explanation.profile) }
    if let link = criterion.link { lines.append(label(Wording("lien", "link")) + link[style.language]) }
  }

  private func label(_ words: Wording) -> String { "      " + words[style.language].padded(to: 9) }

  private func quote(_ label: Wording, _ range: ByteRange, _ document: Document) -> [String] {
    let start = self.label(label)
    guard !range.isEmpty else { return [start + document.lineWords(range)[style.language]] }
    let place = document.place(range)
    let room = style.width - start.count - place.columns - 2
    let isShort = room >= 30
    let excerpt = Excerpt(
      document, range, width: (isShort ? room : style.width - start.count) - (style.hasColor ? 0 : 2))
    let words =
      excerpt.before + (style.hasColor ? Ink.bold(excerpt.quote, style) : "[\(excerpt.quote)]")
      + excerpt.after
    guard !isShort else { return [start + Ink.dim(place, style) + "  " + words] }
    return [start + Ink.dim(place, style), String(repeating: " ", count: start.count) + words]
  }
}
