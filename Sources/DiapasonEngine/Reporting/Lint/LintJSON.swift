/// The findings about a posting as a JSON object.
///
/// ```swift
/// LintJSON.object(findings, of: document, .english)  // {"path":"offer.md","findings":[{"rule":"jargon",…
/// ```
package enum LintJSON {
  /// `{"path", "sha256", "findings": [{"rule", "severity", "line", "column", "start", "end", "quote", "message", "rewrite"}]}`.
  package static func object(_ findings: [LintFinding], of document: Document, _ language: Language)
    -> [UInt8]
  {
    var json = JSONWriter()
    json.object { json in
      json.key("path")
      json.string(document.path)
      json.key("sha256")
      json.string(document.sha256)
      json.key("findings")
      json.array { json in
        for finding in findings { write(finding, document, language, to: &json) }
      }
    }
    return json.bytes
  }

  private static func write(
    _ finding: LintFinding, _ document: Document, _ language: Language, to json: inout JSONWriter
  ) {
    let place = LintPlace(finding, document)
    json.object { json in
      json.key("rule")
      json.string(finding.rule.rawValue)
      json.key("severity")
      json.string(finding.severity.rawValue)
      json.key("line")
      json.number(finding.range == nil ? nil : place.line)
      json.key("column")
      json.number(finding.range == nil ? nil : place.column)
      json.key("start")
      json.number(finding.range?.start)
      json.key("end")
      json.number(finding.range?.end)
      json.key("quote")
      json.string(finding.range.map(document.quote))
      json.key("message")
      json.string(finding.message[language])
      json.key("rewrite")
      json.string(finding.rewrite[language])
    }
  }
}
