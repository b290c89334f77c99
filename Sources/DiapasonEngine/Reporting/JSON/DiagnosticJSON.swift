/// A problem in the input, in the output of `extract`.
enum DiagnosticJSON {
  /// `{"severity", "code", "message", "start", "end"}`.
  static func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.object { json in
      json.member("severity", diagnostic.severity.rawValue)
      json.member("code", diagnostic.code)
      json.member("message", diagnostic.message.english)
      json.member("start", diagnostic.range?.start)
      json.member("end", diagnostic.range?.end)
    }
  }
}
