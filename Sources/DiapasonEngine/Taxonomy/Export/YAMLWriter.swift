/// Writes YAML in blocks, with texts quoted wherever plain ones could be read as something else.
struct YAMLWriter {
  private(set) var text = ""

  /// A key that begins a block.
  mutating func open(_ key: String, depth: Int = 0) { line(depth, Self.scalar(key) + ":") }

  /// A key and its value, where there is one.
  mutating func value(_ key: String, _ value: String?, depth: Int) {
    if let value, !value.isEmpty { line(depth, "\(key): \(Self.scalar(value))") }
  }

  /// A key and its values, where there are some.
  mutating func list(_ key: String, _ values: [String], depth: Int) {
    raw(key, values.map(Self.scalar), depth: depth)
  }

  /// A key and values that are YAML already; more than a few stand below each other.
  mutating func raw(_ key: String, _ values: [String], depth: Int) {
    guard !values.isEmpty else { return }
    if values.reduce(0, { $0 + $1.utf8.count }) < 90 {
      return line(depth, "\(Self.scalar(key)): [\(values.joined(separator: ", "))]")
    }
    line(depth, Self.scalar(key) + ":")
    for value in values { line(depth + 1, "- " + value) }
  }

  /// A key and pairs, where there are some.
  mutating func pairs(_ key: String, _ pairs: [(String, String)], depth: Int) {
    guard !pairs.isEmpty else { return }
    line(depth, key + ":")
    for (key, value) in pairs { line(depth + 1, "\(Self.scalar(key)): \(value)") }
  }

  mutating func line(_ depth: Int, _ content: String) {
    text += String(repeating: "  ", count: depth) + content + "\n"
  }

  /// A text, in quotes but for words of letters, digits and hyphens.
  static func scalar(_ text: String) -> String {
    let isWord = text.utf8.allSatisfy { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
    let first = text.utf8.first ?? UInt8(ascii: "-")
    if isWord, first.isASCIILetter, !reserved.contains(text.lowercased()) { return text }
    let quoted = JSONWriter.quoted(text)
    return quoted.unicodeScalars.contains(where: isRefused) ? escaped(quoted) : quoted
  }

  /// What YAML takes in quotes only as an escape.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    0x7F...0x9F ~= scalar.value || [0xFEFF, 0xFFFE, 0xFFFF].contains(scalar.value)
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      guard isRefused(scalar) else { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  private static let reserved: Set<String> = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]

  /// A mapping on one line.
  static func flow(_ pairs: [(String, String)]) -> String {
    "{" + pairs.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
  }
}
