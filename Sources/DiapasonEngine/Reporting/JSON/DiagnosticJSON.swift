/// A problem in the input, in the output of `extract`.
enum DiagnosticJSON {
  /// `{"severity", "code", "message", "start", "end"}`.
  static func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.object { json in
      json.key("severity")
      json.string(diagnostic.severity.rawValue)
      json.key("code")
      json.string(diagnostic.code)
      json.key("message")
      json.string(diagnostic.message.english)
      json.key("start")
      json.number(diagnostic.range?.start)
      json.key("end")
      json.number(diagnostic.range?.end)
    }
  }
}
