/// What the beginning and end of one line say about the block it belongs to.
struct LineShape {
  /// A heading without number signs is a line of at most this many bytes.
  static let longestHeading = 120
  /// Nor is a line with number signs a heading when it goes on like this.
  private static let longestMarked = 300

  let text: TextBytes
  /// The whole line, its end included.
  let range: ByteRange
  /// Without white space at its ends and without quote marks (`>`).
  let content: ByteRange
  /// How far it is indented, in columns.
  let indent: Int

  init(_ text: TextBytes, _ range: ByteRange) {
    self.text = text
    self.range = range
    var start = range.start
    var columns = 0
    while start < range.end, text[start].isBlank || text[start] == UInt8(ascii: ">") {
      columns += text[start] == 0x09 ? 4 - columns % 4 : 1
      start += 1
    }
    indent = columns
    content = text.trimmed(ByteRange(start, range.end))
  }

  var isBlank: Bool { content.isEmpty }
  /// Whether the line is more than marks, emoji and white space.
  var holdsWord: Bool { text.holdsWord(in: content) }

  /// The byte so far behind the first of the content; 0 behind its end.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    content.start + offset < content.end ? text[content.start + offset] : 0
  }

  func starts(with prefix: StaticString) -> Bool {
    text.goesOn(with: prefix, at: content.start, before: content.end)
  }

  func contains(_ part: StaticString) -> Bool {
    (content.start..<content.end).contains { text.goesOn(with: part, at: $0, before: content.end) }
  }

  /// The mark of a code fence, if the line is one.
  var fenceMark: UInt8? {
    let mark = byte(0)
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    return byte(1) == mark && byte(2) == mark ? mark : nil
  }

  private func consists(of mark: UInt8) -> Bool {
    text[content].allSatisfy { $0 == mark || $0.isBlank }
  }

  /// `---`, `***`, `___`.
  var isRule: Bool {
    guard content.count >= 3 else { return false }
    switch byte(0) {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"): return consists(of: byte(0))
    default: return false
    }
  }

  /// 1 for `===`, 2 for `---`.
  var underlineLevel: Int? {
    guard content.count >= 3 else { return nil }
    if byte(0) == UInt8(ascii: "="), consists(of: byte(0)) { return 1 }
    if byte(0) == UInt8(ascii: "-"), consists(of: byte(0)) { return 2 }
    return nil
  }

  // MARK: Headings

  /// The heading that the line is by its markup, whatever its words.
  func heading() -> (level: Int, content: ByteRange)? {
    guard content.count <= Self.longestMarked else { return nil }
    return numberSigns() ?? tagged() ?? wrapped(from: content.start) ?? asked()
  }

  private func numberSigns() -> (level: Int, content: ByteRange)? {
    var level = 0
    while byte(level) == UInt8(ascii: "#") { level += 1 }
    // `#word` is a tag in running text; two signs or more without a space are a heading in a hurry.
    guard 1...6 ~= level, content.count > level, level > 1 || byte(level).isBlank else { return nil }
    var end = content.end
    while end > content.start + level, text[end - 1] == UInt8(ascii: "#") || text[end - 1].isBlank {
      end -= 1
    }
    return (level, text.trimmed(ByteRange(content.start + level, end)))
  }

  private func tagged() -> (level: Int, content: ByteRange)? {
    guard byte(0) == UInt8(ascii: "<"), byte(1) | 0x20 == UInt8(ascii: "h"), (0x31...0x36).contains(byte(2))
    else {
      return nil
    }
    return (Int(byte(2) - 0x30), content)
  }

  /// A bold question behind an emoji; without the question mark it may be an item of a list.
  private func asked() -> (level: Int, content: ByteRange)? {
    guard byte(0) >= 0xC2, var start = symbolEnd() else { return nil }
    while start < content.end, text[start].isBlank { start += 1 }
    guard let heading = wrapped(from: start) else { return nil }
    return text[ByteRange(heading.content.end, content.end)].contains(UInt8(ascii: "?"))
      || text[heading.content.end - 1] == UInt8(ascii: "?") ? heading : nil
  }

  /// A line that is bold (`**…**`, `__…__`) or underlined (`++…++`) from `first` to its end.
  private func wrapped(from first: Int) -> (level: Int, content: ByteRange)? {
    guard content.count <= Self.longestHeading, content.end - first > 4 else { return nil }
    let mark = text[first]
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") || mark == UInt8(ascii: "+"),
      text[first + 1] == mark
    else { return nil }
    var start = first
    while start < content.end, text[start] == mark { start += 1 }
    var end = content.end
    while end > start, isTail(text[end - 1]) { end -= 1 }
    guard end - start > 2, text[end - 1] == mark, text[end - 2] == mark else { return nil }
    while end > start, text[end - 1] == mark { end -= 1 }
    let inner = text.trimmed(ByteRange(start, end))
    let isOneRun = !(inner.start..<inner.end).contains {
      text[$0] == mark && $0 + 1 < inner.end && text[$0 + 1] == mark
    }
    guard isOneRun, !inner.isEmpty, !text[inner.end - 1].endsPhrase else { return nil }
    return (Block.boldLevel, inner)
  }

  /// Whether it may stand behind the closing marks of a heading.
  private func isTail(_ byte: UInt8) -> Bool {
    byte.isBlank || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "?")
  }
}
