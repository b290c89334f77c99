import DiapasonEngine

/// How `lint` shows its findings: what stands before, between and after postings, and each of them.
struct LintFormat: Sendable {
  static let option = Option.format(["text", "json", "sarif", "github"])

  var framing = Framing()
  let body: @Sendable ([LintFinding], Document) -> [UInt8]

  init(_ invocation: Invocation) {
    let language = invocation.language
    switch invocation.arguments.value(Self.option) {
    case "json":
      framing = .jsonArray
      body = { LintJSON.object($0, of: $1, language) }
    case "sarif":
      let sarif = LintSARIF(version: Program.version, language: language)
      framing = Framing(opening: sarif.opening, separator: sarif.separator, closing: sarif.closing)
      body = { sarif.results($0, of: $1) }
    case "github": body = { LintAnnotations.bytes($0, of: $1, language) }
    default:
      let style = invocation.style
      body = { LintText.bytes($0, of: $1, style) }
    }
  }
}
