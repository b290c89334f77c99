/// The findings about a posting for a terminal, in the form that editors understand: `offre.md:12:4: …`.
///
/// ```swift
/// let bytes = LintText.bytes(findings, of: extraction.document, ReportStyle(language: .french))
/// ```
package enum LintText {
  /// A finding on a line, and what to write instead beneath it.
  package static func bytes(_ findings: [LintFinding], of document: Document, _ style: ReportStyle) -> [UInt8]
  {
    let language = style.language
    let colon = language == .french ? " : " : ": "
    var text = ""
    for finding in findings {
      let place = LintPlace(finding, document)
      let severity = ink(finding.severity)(finding.severity.wording[language], style)
      text += Ink.bold(Printable.text("\(document.path):\(place.line):\(place.column)"), style)
      text += ": \(severity)\(colon)\(finding.message[language]) [\(finding.rule.rawValue)]\n"
      text += "    → \(finding.rewrite[language])\n"
    }
    return Array(text.utf8)
  }

  private static func ink(_ severity: Diagnostic.Severity) -> Ink {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }
}

extension Diagnostic.Severity {
  /// The word that people read.
  var wording: Wording {
    switch self {
    case .error: Wording("erreur", "error")
    case .warning: Wording("attention", "warning")
    case .note: Wording("remarque", "note")
    }
  }
}
