/// Findings as SARIF 2.1.0, which code forges show beside the lines: the frame, and a result per finding.
///
/// ```swift
/// let sarif = LintSARIF(version: "0.1.0", language: .french)
/// sarif.opening + sarif.results(findings, of: document) + sarif.closing
/// ```
package struct LintSARIF: Sendable {
  private let version: String
  private let language: Language

  /// A report of that version of the program.
  package init(version: String, language: Language) {
    self.version = version
    self.language = language
  }

  /// What stands before the results: the program and its rules.
  package var opening: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("name", "diapason lint")
      json.member("version", version)
      json.key("rules")
      json.array { json in
        for rule in LintRule.allCases { write(rule, to: &json) }
      }
    }
    let head =
      #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":"#
    return Array(head.utf8) + json.bytes + Array(#"},"columnKind":"unicodeCodePoints","results":["#.utf8) + [
      0x0A
    ]
  }

  /// What stands between two results.
  package var separator: [UInt8] { Array(",\n".utf8) }

  /// What stands behind the last.
  package var closing: [UInt8] { Array("\n]}]}\n".utf8) }

  /// The results of one posting; empty where nothing was found.
  package func results(_ findings: [LintFinding], of document: Document) -> [UInt8] {
    var bytes: [UInt8] = []
    for finding in findings {
      if !bytes.isEmpty { bytes += separator }
      bytes += result(finding, document)
    }
    return bytes
  }

  private func write(_ rule: LintRule, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule.rawValue)
      json.key("shortDescription")
      message(rule.title[language], to: &json)
      json.key("defaultConfiguration")
      json.object { json in
        json.member("level", rule.severity.rawValue)
      }
    }
  }

  private func message(_ text: String, to json: inout JSONWriter) {
    json.object { json in
      json.member("text", text)
    }
  }

  private func result(_ finding: LintFinding, _ document: Document) -> [UInt8] {
    let place = LintPlace(finding, document)
    var json = JSONWriter()
    json.object { json in
      json.member("ruleId", finding.rule.rawValue)
      json.member("level", finding.severity.rawValue)
      json.key("message")
      message("\(finding.message[language]) → \(finding.rewrite[language])", to: &json)
      json.key("locations")
      json.array { json in
        json.object { json in
          json.key("physicalLocation")
          json.object { json in
            json.key("artifactLocation")
            json.object { json in
              json.member("uri", Self.address(document.path))
            }
            json.key("region")
            region(place, to: &json)
          }
        }
      }
    }
    return json.bytes
  }

  private func region(_ place: LintPlace, to json: inout JSONWriter) {
    json.object { json in
      json.member("startLine", place.line)
      json.member("startColumn", place.column)
      json.member("endLine", place.endLine)
      json.member("endColumn", place.endColumn)
    }
  }

  /// A path as part of an address: what is neither a letter, a digit nor `-._~/` is written as `%C3%A9`.
  static func address(_ path: String) -> String {
    var address = ""
    for byte in path.utf8 {
      if byte.isASCIILetter || byte.isDigit || Array("-._~/".utf8).contains(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        address += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return address
  }
}
