/// Writes JSON as bytes, keys in the order in which they are given.
///
/// A line of `extract` is six times as long as the text it is about: a key is written in one go, into room that is there.
struct JSONWriter {
  private var storage: [UInt8]
  private var end = 0
  private var needsComma = false

  /// A writer with room for so many bytes, which grows.
  init(capacity: Int = 256) { storage = [UInt8](repeating: 0, count: max(capacity, 64)) }

  /// What was written.
  var bytes: [UInt8] { Array(storage[..<end]) }

  mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }
  mutating func array(_ body: (inout JSONWriter) -> Void) { nest(UInt8(ascii: "["), UInt8(ascii: "]"), body) }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    append(open)
    needsComma = false
    body(&self)
    append(close)
    needsComma = true
  }

  /// A key that the program itself names: it holds nothing to escape.
  mutating func key(_ name: StaticString) {
    separate()
    let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    appendQuoted(name, behind: UInt8(ascii: ":"))
    needsComma = false
  }

  /// A key that is data; a literal is taken for the other.
  @_disfavoredOverload
  mutating func key(_ name: String) {
    string(name)
    append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func string(_ text: String?) {
    guard var text else { return literal("null") }
    text.withUTF8 { string(utf8: $0) }
  }

  /// A string of bytes that are UTF-8.
  mutating func string(utf8 text: UnsafeBufferPointer<UInt8>) {
    separate()
    defer { needsComma = true }
    if text.contains(where: Self.mustBeEscaped) { return appendEscaped(text) }
    appendQuoted(text)
  }

  mutating func number(_ value: Int?) {
    guard let value else { return literal("null") }
    separate()
    defer { needsComma = true }
    guard 0..<10 ~= value else { return append(String(value)) }
    append(UInt8(ascii: "0") + UInt8(value))
  }

  /// A value that is JSON already, such as a number with its decimals.
  mutating func literal(_ text: String) {
    separate()
    append(text)
    needsComma = true
  }

  mutating func bool(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
    needsComma = true
  }

  /// A fixed-point number with three decimals.
  mutating func thousandths(_ value: Int?) {
    guard let value else { return number(nil) }
    separate()
    let decimals = String(1_000 + abs(value) % 1_000).dropFirst()
    append("\(value < 0 ? "-" : "")\(abs(value) / 1_000).\(decimals)")
    needsComma = true
  }

  /// Begins a line for the next item of an array.
  mutating func itemLine() {
    separate()
    newline()
  }

  mutating func newline() {
    append(UInt8(ascii: "\n"))
    needsComma = false
  }

  // MARK: Bytes

  private mutating func separate() {
    if needsComma { append(UInt8(ascii: ",")) }
  }

  private mutating func makeRoom(_ count: Int) {
    guard storage.count < end + count else { return }
    storage += repeatElement(0, count: max(storage.count, count))
  }

  private mutating func append(_ byte: UInt8) {
    makeRoom(1)
    storage[end] = byte
    end += 1
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    makeRoom(text.count)
    let start = end
    storage.withUnsafeMutableBufferPointer { room in
      for index in text.indices { room[start &+ index] = text[index] }
    }
    end += text.count
  }

  /// Appends text in quotes, and a mark behind it.
  private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>, behind: UInt8? = nil) {
    makeRoom(text.count + 3)
    let start = end
    storage.withUnsafeMutableBufferPointer { room in
      room[start] = UInt8(ascii: "\"")
      for index in text.indices { room[start &+ 1 &+ index] = text[index] }
      room[start &+ 1 &+ text.count] = UInt8(ascii: "\"")
      if let behind { room[start &+ 2 &+ text.count] = behind }
    }
    end += text.count + (behind == nil ? 2 : 3)
  }

  // MARK: Escapes

  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    for byte in text {
      if Self.mustBeEscaped(byte) { appendEscape(byte) } else { append(byte) }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    default:
      let digits = String(byte, radix: 16)
      append("\\u00" + (digits.count == 1 ? "0" : "") + digits)
    }
  }
}
