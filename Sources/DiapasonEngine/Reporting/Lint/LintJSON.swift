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
      json.member("path", document.path)
      json.member("sha256", document.sha256)
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
      json.member("rule", finding.rule.rawValue)
      json.member("severity", finding.severity.rawValue)
      json.member("line", finding.range == nil ? nil : place.line)
      json.member("column", finding.range == nil ? nil : place.column)
      json.member("start", finding.range?.start)
      json.member("end", finding.range?.end)
      json.member("quote", finding.range.map(document.quote))
      json.member("message", finding.message[language])
      json.member("rewrite", finding.rewrite[language])
    }
  }
}
