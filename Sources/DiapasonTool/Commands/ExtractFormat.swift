import DiapasonEngine

/// How `extract` shows documents: what stands before, between and after them, and each of them.
struct ExtractFormat: Sendable {
  static let option = Option.format(["text", "markdown", "json", "jsonl", "html"])

  var framing = Framing()
  let body: @Sendable (Extraction, Int) -> [UInt8]

  init(_ invocation: Invocation, _ taxonomy: Taxonomy) {
    let style = invocation.style
    switch invocation.arguments.value(Self.option) {
    case "json":
      framing = .jsonArray
      body = { extraction, _ in ExtractionJSON.line(extraction, taxonomy).dropLast() }
    case "html":
      let page = ExtractionHTML(taxonomy, invocation.language)
      framing = Framing(opening: page.opening, closing: page.closing)
      body = { extraction, index in page.article(extraction, number: index + 1) }
    case "jsonl": body = { extraction, _ in ExtractionJSON.line(extraction, taxonomy) }
    case "markdown": body = { extraction, _ in ExtractionMarkdown.bytes(extraction, taxonomy, style) }
    default:
      framing = Framing(separator: Array("\n".utf8))
      let isOutline = invocation.arguments.has(.outline)
      body = { extraction, _ in
        isOutline
          ? OutlineText.bytes(extraction.document, style) : ExtractionText.bytes(extraction, taxonomy, style)
      }
    }
  }
}

extension Option {
  static let outline = Option(
    name: "outline",
    help: Wording(
      "montrer comment le texte a été compris, partie par partie",
      "show how the text was understood, part by part"))
  static let why = Option(
    name: "why",
    help: Wording(
      "dire par quelle règle chaque compétence a été reconnue, et ce qui a failli l'être",
      "say by which rule each skill was recognised, and what nearly was")
  )
}
