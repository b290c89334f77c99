/// Writes JSON as bytes, keys in the order in which they are given.
///
/// A line of `extract` is six times as long as the text it is about: a key is written in one go, into room that is there
/// and that nobody shares.
struct JSONWriter: ~Copyable {
  private var room: Scratch<UInt8>
  private var end = 0
  private var needsComma = false

  /// A writer with room for so many bytes, which grows.
  init(capacity: Int = 256) { room = Scratch(count: max(capacity, 64)) }

  /// What was written.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(rebasing: room.items[..<end])) }

  /// Text in quotes with the escapes of JSON, which YAML and Turtle take too.
  static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }

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
    _ = appendQuoted(name, behind: UInt8(ascii: ":"))
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
    guard var text else { return null() }
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { string(utf8: $0) }
    if isWritten == nil { text.withUTF8 { string(utf8: $0) } }
  }

  /// A string of bytes that are UTF-8.
  mutating func string(utf8 text: UnsafeBufferPointer<UInt8>) {
    separate()
    needsComma = true
    if !appendQuoted(text, behind: 0) { appendEscaped(text) }
  }

  mutating func number(_ value: Int?) {
    guard let value else { return null() }
    separate()
    needsComma = true
    if value < 0 { append(UInt8(ascii: "-")) }
    appendDigits(value.magnitude)
  }

  private mutating func null() {
    separate()
    needsComma = true
    append("null" as StaticString)
  }

  /// A value that is JSON already, such as a number with its decimals.
  mutating func literal(_ text: String) {
    separate()
    append(text)
    needsComma = true
  }

  mutating func bool(_ value: Bool) {
    separate()
    append(value ? "true" : "false" as StaticString)
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

  private mutating func append(_ byte: UInt8) {
    room.makeRoom(end &+ 1)
    room.items[end] = byte
    end &+= 1
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  private mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    room.makeRoom(end &+ text.count)
    let items = room.items
    for index in text.indices { items[end &+ index] = text[index] }
    end &+= text.count
  }

  private mutating func appendDigits(_ value: UInt) {
    var count = 1
    var rest = value / 10
    while rest > 0 { (rest, count) = (rest / 10, count &+ 1) }
    room.makeRoom(end &+ count)
    rest = value
    for place in (end..<end &+ count).reversed() {
      room.items[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    end &+= count
  }

  /// Appends text in quotes, and a mark behind it unless that is 0; not where the text holds something to escape, which
  /// is seen while it is copied.
  @inline(__always)
  private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>, behind: UInt8) -> Bool {
    room.makeRoom(end &+ text.count &+ 3)
    let items = room.items
    let start = end &+ 1
    var isPlain = true
    for index in text.indices {
      let byte = text[index]
      items[start &+ index] = byte
      isPlain = isPlain && !Self.mustBeEscaped(byte)
    }
    guard isPlain else { return false }
    items[end] = UInt8(ascii: "\"")
    items[start &+ text.count] = UInt8(ascii: "\"")
    items[start &+ text.count &+ 1] = behind
    end = start &+ text.count &+ (behind == 0 ? 1 : 2)
    return true
  }

  // MARK: Escapes

  @inline(__always)
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
