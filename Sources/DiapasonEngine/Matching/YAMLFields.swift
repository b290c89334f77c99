/// Reads the fields of YAML files that people edit; what cannot be read is a diagnostic with its place.
struct YAMLFields {
  /// The stable name of the problems: `grid`, `card`.
  let code: String
  private(set) var problems: [Diagnostic] = []

  init(code: String) { self.code = code }

  var hasErrors: Bool { problems.contains { $0.severity == .error } }

  mutating func error(_ message: Wording, at range: ByteRange?) {
    problems.append(Diagnostic(.error, code: code, message, at: range))
  }

  mutating func warning(_ message: Wording, at range: ByteRange?) {
    problems.append(Diagnostic(.warning, code: code, message, at: range))
  }

  /// The root of a file, or nil where it is no YAML.
  mutating func root(_ bytes: [UInt8]) -> YAMLNode? {
    do throws(YAMLReader.Failure) {
      return try YAMLReader.read(bytes)
    } catch {
      self.error(error.message, at: ByteRange(error.byte, error.byte))
      return nil
    }
  }

  /// Complains of keys that nobody reads: a slip of the pen would otherwise go unseen.
  mutating func check(_ node: YAMLNode, keys: Set<String>) {
    var seen: Set<String> = []
    for (key, _) in node.pairs {
      let name = key.string ?? ""
      if !keys.contains(name) {
        error(
          Wording(
            "aucun champ ne s'appelle « \(Self.shown(name)) »", "no field is called “\(Self.shown(name))”"),
          at: key.range)
      }
      if !seen.insert(name).inserted {
        error(
          Wording("« \(Self.shown(name)) » figure deux fois", "“\(Self.shown(name))” stands twice"),
          at: key.range)
      }
    }
  }

  /// A whole number within bounds.
  mutating func number(_ node: YAMLNode?, _ bounds: ClosedRange<Int>) -> Int? {
    guard let node else { return nil }
    if let number = node.string.flatMap({ Int($0) }), bounds.contains(number) { return number }
    error(
      Wording(
        "nombre entier de \(bounds.lowerBound) à \(bounds.upperBound) attendu",
        "a whole number from \(bounds.lowerBound) to \(bounds.upperBound) is expected"), at: node.range)
    return nil
  }

  /// `true` or `false`, `yes` or `no`.
  mutating func bool(_ node: YAMLNode?) -> Bool? {
    guard let node else { return nil }
    switch node.string {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      error(Wording("true ou false attendu", "true or false is expected"), at: node.range)
      return nil
    }
  }

  /// One of the values of a type, by name; nothing and `~` are none.
  mutating func value<Value>(_ node: YAMLNode?, _ values: [(String, Value)]) -> Value? {
    guard let node, let text = node.string, !text.isEmpty, text != "~" else { return nil }
    if let found = values.first(where: { $0.0 == text }) { return found.1 }
    let names = values.prefix(12).map(\.0).joined(separator: ", ")
    error(
      Wording(
        "« \(Self.shown(text)) » n'est pas parmi \(names)", "“\(Self.shown(text))” is none of \(names)"),
      at: node.range)
    return nil
  }

  /// The bytes inside the quotes of a scalar.
  static func inside(_ node: YAMLNode, _ bytes: [UInt8]) -> ByteRange {
    let range = node.range
    guard range.count >= 2, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[range.start]) else {
      return range
    }
    return ByteRange(range.start + 1, range.end - 1)
  }

  /// A word of the file in a message, cut where it is long.
  static func shown(_ text: String) -> String { Printable.text(String(text.prefix(40))) }
}
