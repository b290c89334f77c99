/// Writes JSON as bytes, keys in the order in which they are given.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  init() {}

  /// A writer with room for so many bytes.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  private var needsComma = false

  mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }
  mutating func array(_ body: (inout JSONWriter) -> Void) { nest(UInt8(ascii: "["), UInt8(ascii: "]"), body) }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  /// A key that the program itself names: it holds nothing to escape.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A key that is data; a literal is taken for the other.
  @_disfavoredOverload
  mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func string(_ text: String?) {
    separate()
    defer { needsComma = true }
    guard let text else { return null() }
    bytes.append(UInt8(ascii: "\""))
    var plain = text
    plain.withUTF8 { write($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A string of bytes that are UTF-8.
  mutating func string(utf8 text: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    write(text)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  mutating func number(_ value: Int?) {
    separate()
    defer { needsComma = true }
    guard let value else { return null() }
    guard 0..<10 ~= value else { return bytes.append(contentsOf: String(value).utf8) }
    bytes.append(UInt8(ascii: "0") + UInt8(value))
  }

  private mutating func null() { bytes.append(contentsOf: "null".utf8) }

  /// A value that is JSON already, such as a number with its decimals.
  mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// A fixed-point number with three decimals.
  mutating func thousandths(_ value: Int?) {
    guard let value else { return number(nil) }
    separate()
    let decimals = String(1_000 + abs(value) % 1_000).dropFirst()
    bytes.append(contentsOf: "\(value < 0 ? "-" : "")\(abs(value) / 1_000).\(decimals)".utf8)
    needsComma = true
  }

  /// Begins a line for the next item of an array.
  mutating func itemLine() {
    separate()
    newline()
  }

  mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// Plain stretches whole, and what must be escaped byte by byte.
  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated()
    where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
      bytes.append(contentsOf: text[start..<index])
      escape(byte)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: ("\\u00" + (digits.count == 1 ? "0" : "") + digits).utf8)
    default: bytes.append(byte)
    }
  }
}
