/// Writes statements as Turtle: the statements of one subject together, a predicate a line.
enum TurtleWriter {
  /// The file; statements of one subject must follow each other.
  static func bytes(_ statements: [RDFStatement]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (prefix, address) in Namespace.prefixes {
      bytes += Array("@prefix \(prefix): <\(address)> .\n".utf8)
    }
    var subject: String?
    for statement in statements {
      if statement.subject == subject {
        bytes += Array(" ;\n  ".utf8)
      } else {
        bytes += Array((subject == nil ? "\n" : " .\n\n").utf8)
        bytes += Array("<\(statement.subject)>\n  ".utf8)
        subject = statement.subject
      }
      bytes += Array((name(statement.predicate) + " " + term(statement.object)).utf8)
    }
    return bytes + (subject == nil ? [] : Array(" .\n".utf8))
  }

  private static func name(_ address: String) -> String {
    if address == Namespace.type { return "a" }
    for (prefix, beginning) in Namespace.prefixes where address.hasPrefix(beginning) {
      let rest = address.utf8.dropFirst(beginning.utf8.count)
      let isName = rest.allSatisfy { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
      if isName, !rest.isEmpty { return prefix + ":" + String(decoding: Array(rest), as: UTF8.self) }
    }
    return "<\(address)>"
  }

  private static func term(_ term: RDFTerm) -> String {
    switch term {
    case .resource(let address): return name(address)
    case .text(let text, let language):
      // The escapes of JSON are among those of Turtle.
      return JSONWriter.quoted(text) + (language.map { "@" + $0 } ?? "")
    }
  }
}
