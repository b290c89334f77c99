/// Statements as a table: a subject a row, a predicate (and language) a column, several values below each other in their
/// field.
///
/// ```
/// uri,skos:prefLabel@fr,skos:altLabel@fr
/// urn:diapason:skill:sql,SQL,"langage SQL
/// requêtes SQL"
/// ```
enum StatementTable {
  private static let first = "uri"

  /// The file; statements of one subject must follow each other.
  static func bytes(_ statements: [RDFStatement]) -> [UInt8] {
    let columns = columns(statements)
    let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    var bytes = row([first] + columns)
    var fields = [String](repeating: "", count: columns.count)
    var subject: String?
    func end() { if let subject { bytes += row([subject] + fields) } }
    for statement in statements {
      if statement.subject != subject {
        end()
        subject = statement.subject
        fields = [String](repeating: "", count: columns.count)
      }
      guard let place = places[column(statement)] else { continue }
      fields[place] += (fields[place].isEmpty ? "" : "\n") + value(statement.object)
    }
    end()
    return bytes
  }

  /// The statements of a table, or nil where it is none of ours.
  static func statements(_ table: CSVTable) -> [RDFStatement]? {
    guard table.columns.first == first, table.columns.dropFirst().allSatisfy({ $0.contains(":") }) else {
      return nil
    }
    return table.rows.flatMap { row in
      table.columns.dropFirst().flatMap { column in
        row[column].split(separator: "\n").map { text in
          statement(unguarded(row[first]), column, unguarded(String(text)), row.line)
        }
      }
    }
  }

  // MARK: Fields

  private static func column(_ statement: RDFStatement) -> String {
    let name = Namespace.short(statement.predicate)
    switch statement.object {
    case .resource: return name + ">"
    case .text(_, let language): return name + (language.map { "@" + $0 } ?? "")
    }
  }

  private static func columns(_ statements: [RDFStatement]) -> [String] {
    var seen: Set<String> = []
    return statements.map(column).filter { seen.insert($0).inserted }
  }

  private static func statement(_ subject: String, _ column: String, _ text: String, _ line: Int)
    -> RDFStatement
  {
    let name = column.cut(at: ">").first.cut(at: "@").first
    let object: RDFTerm
    if column.hasSuffix(">") {
      object = .resource(Namespace.long(text))
    } else {
      let language = column.cut(at: "@").rest
      object = .text(unescaped(text), language: language.isEmpty ? nil : language)
    }
    return RDFStatement(subject: subject, predicate: Namespace.long(name), object: object, line: line)
  }

  private static func value(_ term: RDFTerm) -> String {
    switch term {
    case .resource(let address): guarded(Namespace.short(address))
    case .text(let text, _): guarded(escaped(text))
    }
  }

  /// A spreadsheet would run such a text as a formula.
  private static let risky = Array("=+-@\t\r'".utf8)

  private static func guarded(_ text: String) -> String {
    text.utf8.first.map(risky.contains) ?? false ? "'" + text : text
  }

  private static func unguarded(_ text: String) -> String {
    let rest = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "'"), let next = rest.first, risky.contains(next) else {
      return text
    }
    return String(text.dropFirst())
  }

  private static func escaped(_ text: String) -> String {
    let bytes = text.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "\\"): Array("\\\\".utf8)
      case 0x0A: Array("\\n".utf8)
      case 0x0D: Array("\\r".utf8)
      default: [byte]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ text: String) -> String {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in text.utf8 {
      if isEscaped {
        result.append(byte == UInt8(ascii: "n") ? 0x0A : byte == UInt8(ascii: "r") ? 0x0D : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func row(_ fields: [String]) -> [UInt8] {
    let quoted = fields.map { field -> String in
      let needsQuotes = field.utf8.contains { [0x22, 0x2C, 0x3B, 0x0A, 0x0D].contains($0) }
      guard needsQuotes else { return field }
      let doubled = field.utf8.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] }
      return "\"" + String(decoding: doubled, as: UTF8.self) + "\""
    }
    return Array((quoted.joined(separator: ",") + "\r\n").utf8)
  }
}

extension Namespace {
  /// `skos:prefLabel` for the whole address.
  static func short(_ address: String) -> String {
    for (prefix, beginning) in prefixes where address.hasPrefix(beginning) {
      return prefix + ":"
        + String(decoding: Array(address.utf8.dropFirst(beginning.utf8.count)), as: UTF8.self)
    }
    return address
  }

  /// The whole address for `skos:prefLabel`.
  static func long(_ name: String) -> String {
    for (prefix, beginning) in prefixes where name.hasPrefix(prefix + ":") {
      return beginning + String(decoding: Array(name.utf8.dropFirst(prefix.utf8.count + 1)), as: UTF8.self)
    }
    return name
  }
}
