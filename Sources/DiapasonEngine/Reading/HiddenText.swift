/// Finds what a page would not show of a text: comments, and elements whose style hides them.
///
/// Words that only a machine sees say nothing of a person: `<span style="color:white">Kubernetes</span>`.
struct HiddenText {
  /// Longer tags are taken for text.
  private static let longestTag = 500
  private static let styles = [
    "display:none", "visibility:hidden", "font-size:0", "opacity:0", "color:white", "color:#fff",
    "color:transparent",
  ].map { Array($0.utf8) }
  private static let attribute = Array("hidden".utf8)
  private static let childless: Set<[UInt8]> = [
    Array("br".utf8), Array("hr".utf8), Array("img".utf8), Array("input".utf8),
  ]

  private let bytes: [UInt8]
  /// Once an element is found that never ends, those behind it are not looked through again.
  private var hasOpenEnd = false
  /// Where no “>” stands: of many tags that are never closed each byte is looked at once.
  private var unclosed = ByteRange(0, 0)

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The hidden stretches, in order; comments are told apart, since they hide nothing from anybody who edits the file.
  static func ranges(in bytes: [UInt8]) -> (all: [ByteRange], suspicious: ByteRange?) {
    var finder = HiddenText(bytes)
    var ranges: [ByteRange] = []
    var suspicious: ByteRange?
    var place = 0
    while let start = Self.opening(in: bytes, from: place) {
      let comment = finder.comment(at: start)
      let element = comment == nil ? finder.element(at: start) : nil
      if let end = comment ?? element { ranges.append(ByteRange(start, end)) }
      if let element, suspicious == nil { suspicious = ByteRange(start, element) }
      place = comment ?? element ?? start + 1
    }
    return (ranges, suspicious)
  }

  /// Most texts hold no tag: nothing else is looked at until one opens.
  private static func opening(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { TextBytes($0).first(UInt8(ascii: "<"), from: start, before: $0.count) }
  }

  // MARK: Parts

  private mutating func comment(at start: Int) -> Int? {
    guard bytes[start...].starts(with: "<!--".utf8) else { return nil }
    return hasOpenEnd ? nil : end(of: "-->", from: start + 4)
  }

  private mutating func end(of closing: String, from start: Int) -> Int? {
    let closing = Array(closing.utf8)
    var place = start
    while place + closing.count <= bytes.count {
      if bytes[place] == closing[0], bytes[place...].starts(with: closing) { return place + closing.count }
      place += 1
    }
    hasOpenEnd = true
    return nil
  }

  /// Where the element that begins here ends, if its tag hides it; at the end of its line where it is never closed.
  private mutating func element(at start: Int) -> Int? {
    guard let tag = tag(at: start), !tag.isClosing, hides(tag.range) else { return nil }
    var depth = 1
    var place = tag.range.end
    while !hasOpenEnd, let next = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = next + 1
      guard let inner = self.tag(at: next) else { continue }
      place = inner.range.end
      if inner.isClosing { depth -= 1 } else if !inner.isChildless { depth += 1 }
      if depth == 0 { return place }
    }
    hasOpenEnd = true
    return bytes[tag.range.end...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  }

  private mutating func tag(at start: Int) -> (range: ByteRange, isClosing: Bool, isChildless: Bool)? {
    let isClosing = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
    let name = start + (isClosing ? 2 : 1)
    guard name < bytes.count, bytes[name].isASCIILetter else { return nil }
    let limit = min(bytes.count, start + Self.longestTag)
    guard let end = tagEnd(from: name, before: limit) else { return nil }
    let word = bytes[name..<end].prefix { $0.isASCIILetter }.map { $0 | 0x20 }
    let isChildless = bytes[end - 1] == UInt8(ascii: "/") || Self.childless.contains(word)
    return (ByteRange(start, end + 1), isClosing, isChildless)
  }

  private mutating func tagEnd(from name: Int, before limit: Int) -> Int? {
    let isKnown = unclosed.start <= name && name < unclosed.end
    let start = isKnown ? min(unclosed.end, limit) : name
    if let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ">")) { return end }
    unclosed = ByteRange(isKnown ? unclosed.start : name, max(limit, isKnown ? unclosed.end : 0))
    return nil
  }

  private func hides(_ tag: ByteRange) -> Bool {
    let raw = bytes[tag.start..<tag.end].map { $0.isUpper ? $0 | 0x20 : $0 }
    let words = raw.dropLast().split { $0.isSpace || $0 == UInt8(ascii: "/") }.dropFirst()
    if words.contains(where: { Array($0) == Self.attribute }) { return true }
    let packed = raw.filter { !$0.isSpace && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    return packed.indices.contains { place in
      // “background-color:white” hides nothing.
      place > 0 && packed[place - 1] != UInt8(ascii: "-")
        && Self.styles.contains { style in
          packed[place...].starts(with: style) && !Self.goesOn(packed, place + style.count, style)
        }
    }
  }

  /// Whether a value goes on to another one: `font-size:0.9em`, `opacity:0.5`.
  private static func goesOn(_ tag: [UInt8], _ place: Int, _ style: [UInt8]) -> Bool {
    guard style.last == UInt8(ascii: "0"), place < tag.count else { return false }
    return tag[place] == UInt8(ascii: ".")
  }
}
