/// Reads JSON from bytes in one pass, with a limit on how deep it nests.
///
/// ```swift
/// JSONReader.read(Array("[1, 2".utf8)).problem?.message.english  // "expected , or ]"
/// ```
struct JSONReader {
  /// Deeper than any of our files; a text of a million brackets must not exhaust the stack.
  static let deepest = 100

  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0
  private var problem: Diagnostic?

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that `bytes` hold, or what is wrong with them and where.
  static func read(_ bytes: [UInt8]) -> (value: JSONValue?, problem: Diagnostic?) {
    var reader = JSONReader(bytes)
    let value = reader.value()
    reader.skipSpace()
    if value != nil, reader.place < bytes.count {
      reader.record(Wording("rien ne peut suivre la valeur", "nothing may follow the value"))
    }
    return reader.problem == nil ? (value, nil) : (nil, reader.problem)
  }

  private mutating func value() -> JSONValue? {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return nested { $0.object() }
    case UInt8(ascii: "["): return nested { $0.array() }
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func nested(_ read: (inout JSONReader) -> JSONValue?) -> JSONValue? {
    guard depth < Self.deepest else {
      return fail(
        Wording("imbriqué sur plus de \(Self.deepest) niveaux", "nested more than \(Self.deepest) deep"))
    }
    depth += 1
    defer { depth -= 1 }
    place += 1
    return read(&self)
  }

  private mutating func array() -> JSONValue? {
    var items: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .array(items) }
    while let item = value() {
      items.append(item)
      if take(UInt8(ascii: "]")) { return .array(items) }
      guard take(UInt8(ascii: ",")) else { return fail(Wording(", ou ] attendu", "expected , or ]")) }
    }
    return nil
  }

  private mutating func object() -> JSONValue? {
    var members: [JSONValue.Member] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else {
        return fail(Wording("clé entre guillemets attendue", "expected a key in quotes"))
      }
      guard let key = string() else { return nil }
      guard take(UInt8(ascii: ":")) else {
        return fail(Wording(": attendu après la clé", "expected : after the key"))
      }
      guard let value = value() else { return nil }
      members.append(.init(key: key, value: value))
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { return fail(Wording(", ou } attendu", "expected , or }")) }
    }
  }

  private mutating func string() -> String? {
    let (text, length) = JSONString.read(bytes[(place + 1)...])
    guard let text else {
      place += 1 + length
      return fail(
        Wording(
          "chaîne sans fin, ou échappement inconnu", "a string that does not end, or an escape that is none"))
    }
    place += 1 + length
    return text
  }

  private mutating func number() -> JSONValue? {
    let start = place
    while let byte = next, byte.isDigit || byte.isASCIILetter || [0x2B, 0x2D, 0x2E].contains(byte) {
      place += 1
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    // Swift reads more than JSON writes: +1, .5, 0x1F, nan.
    let first = bytes[start..<place].drop { $0 == UInt8(ascii: "-") }.first
    guard first?.isDigit == true, !text.contains("x"), let number = Double(text), number.isFinite else {
      place = start
      return fail(Wording("valeur attendue", "expected a value"))
    }
    return .number(number)
  }

  private mutating func word(_ word: String, _ value: JSONValue) -> JSONValue? {
    guard bytes[place...].starts(with: word.utf8) else {
      return fail(Wording("valeur attendue", "expected a value"))
    }
    place += word.utf8.count
    return value
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte.isSpace { place += 1 }
  }

  /// Steps over `byte`, and the white space before it, where it comes next.
  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func fail<Value>(_ message: Wording) -> Value? {
    record(message)
    return nil
  }

  /// The first problem is the one that the reader of the file can mend.
  private mutating func record(_ message: Wording) {
    guard problem == nil else { return }
    problem = Diagnostic(.error, code: "json", message, at: ByteRange(place, min(place + 1, bytes.count)))
  }
}
