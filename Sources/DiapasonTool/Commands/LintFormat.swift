import DiapasonEngine

/// How `lint` shows its findings: what stands before, between and after postings, and each of them.
struct LintFormat: Sendable {
  static let option = Option.format(["text", "json", "sarif", "github"])

  var opening: [UInt8] = []
  var separator: [UInt8] = []
  var closing: [UInt8] = []
  let body: @Sendable ([LintFinding], Document) -> [UInt8]

  init(_ invocation: Invocation) {
    let language = invocation.language
    switch invocation.arguments.value(Self.option) {
    case "json":
      (opening, separator, closing) = (Array("[\n".utf8), Array(",\n".utf8), Array("\n]\n".utf8))
      body = { LintJSON.object($0, of: $1, language) }
    case "sarif":
      let sarif = LintSARIF(version: Program.version, language: language)
      (opening, separator, closing) = (sarif.opening, sarif.separator, sarif.closing)
      body = { sarif.results($0, of: $1) }
    case "github": body = { LintAnnotations.bytes($0, of: $1, language) }
    default:
      let style = ReportStyle(language: language, hasColor: invocation.hasColor)
      body = { LintText.bytes($0, of: $1, style) }
    }
  }
}
