/// Findings as the commands that GitHub Actions turn into annotations: `::warning file=offre.md,line=3,…::…`.
///
/// ```swift
/// LintAnnotations.bytes(findings, of: document, .french)
/// ```
package enum LintAnnotations {
  /// A line per finding.
  package static func bytes(_ findings: [LintFinding], of document: Document, _ language: Language) -> [UInt8]
  {
    var text = ""
    for finding in findings {
      let place = LintPlace(finding, document)
      let level = finding.severity == .note ? "notice" : finding.severity.rawValue
      text += "::\(level) file=\(property(document.path)),line=\(place.line),col=\(place.column)"
      text += ",endLine=\(place.endLine),endColumn=\(place.endColumn)"
      text += ",title=\(property(finding.rule.title[language]))"
      text += "::\(data("\(finding.message[language]) → \(finding.rewrite[language])"))\n"
    }
    return Array(text.utf8)
  }

  /// A message may hold anything but line ends and the sign that shields them.
  private static func data(_ text: String) -> String {
    escaped(text, [UInt8(ascii: "%"), 0x0A, 0x0D])
  }

  /// In a property colons and commas mean something too.
  private static func property(_ text: String) -> String {
    escaped(text, [UInt8(ascii: "%"), 0x0A, 0x0D, UInt8(ascii: ":"), UInt8(ascii: ",")])
  }

  private static func escaped(_ text: String, _ marks: [UInt8]) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      guard marks.contains(byte) else {
        bytes.append(byte)
        continue
      }
      let digits = String(byte, radix: 16, uppercase: true)
      bytes += Array(("%" + (digits.utf8.count == 1 ? "0" : "") + digits).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
