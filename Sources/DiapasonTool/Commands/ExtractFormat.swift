import DiapasonEngine

/// How `extract` shows documents: what stands before, between and after them, and each of them.
struct ExtractFormat: Sendable {
  static let option = Option.format(["jsonl", "json"])

  var opening: [UInt8] = []
  var separator: [UInt8] = []
  var closing: [UInt8] = []
  let body: @Sendable (Extraction, Int) -> [UInt8]

  init(_ invocation: Invocation, _ taxonomy: Taxonomy) {
    switch invocation.arguments.value(Self.option) {
    case "json":
      (opening, separator, closing) = (Array("[\n".utf8), Array(",\n".utf8), Array("\n]\n".utf8))
      body = { extraction, _ in ExtractionJSON.line(extraction, taxonomy).dropLast() }
    default:
      body = { extraction, _ in ExtractionJSON.line(extraction, taxonomy) }
    }
  }
}
