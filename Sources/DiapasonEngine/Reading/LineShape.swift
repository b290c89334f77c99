/// What the beginning and end of one line say about the block it belongs to.
struct LineShape {
  /// A heading without number signs is a line of at most this many bytes.
  static let longestHeading = 120
  /// Nor is a line with number signs a heading when it goes on like this.
  private static let longestMarked = 300

  private let text: SourceText
  /// The whole line, its end included.
  let range: ByteRange
  /// Without white space at its ends and without quote marks (`>`).
  let content: ByteRange
  /// How far it is indented, in columns.
  let indent: Int

  init(_ text: SourceText, _ range: ByteRange) {
    self.text = text
    self.range = range
    var start = range.start
    var columns = 0
    while start < range.end, text.bytes[start].isBlank || text.bytes[start] == UInt8(ascii: ">") {
      columns += text.bytes[start] == 0x09 ? 4 - columns % 4 : 1
      start += 1
    }
    indent = columns
    content = text.trimmed(ByteRange(start, range.end))
  }

  private var bytes: [UInt8] { text.bytes }
  var isBlank: Bool { content.isEmpty }
  /// Whether the line is more than marks, emoji and white space.
  var holdsWord: Bool { bytes[content.start..<content.end].contains(where: \.startsWordCharacter) }

  private func byte(_ offset: Int) -> UInt8 {
    content.start + offset < content.end ? bytes[content.start + offset] : 0
  }

  func starts(with prefix: String) -> Bool {
    bytes[content.start..<content.end].starts(with: prefix.utf8)
  }

  func contains(_ part: StaticString) -> Bool {
    let count = part.utf8CodeUnitCount
    guard content.count >= count else { return false }
    return (content.start...(content.end - count)).contains { place in
      (0..<count).allSatisfy { bytes[place + $0] == part.utf8Start[$0] }
    }
  }

  /// The mark of a code fence, if the line is one.
  var fenceMark: UInt8? {
    let mark = byte(0)
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    return byte(1) == mark && byte(2) == mark ? mark : nil
  }

  private func consists(of mark: UInt8) -> Bool {
    bytes[content.start..<content.end].allSatisfy { $0 == mark || $0.isBlank }
  }

  /// `---`, `***`, `___`.
  var isRule: Bool {
    content.count >= 3 && [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(byte(0))
      && consists(of: byte(0))
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
    while end > content.start + level, bytes[end - 1] == UInt8(ascii: "#") || bytes[end - 1].isBlank {
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
    while start < content.end, bytes[start].isBlank { start += 1 }
    guard let heading = wrapped(from: start) else { return nil }
    return bytes[heading.content.end..<content.end].contains(UInt8(ascii: "?"))
      || bytes[heading.content.end - 1] == UInt8(ascii: "?") ? heading : nil
  }

  /// A line that is bold (`**…**`, `__…__`) or underlined (`++…++`) from `first` to its end.
  private func wrapped(from first: Int) -> (level: Int, content: ByteRange)? {
    guard content.count <= Self.longestHeading, content.end - first > 4 else { return nil }
    let mark = bytes[first]
    guard [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "+")].contains(mark), bytes[first + 1] == mark
    else { return nil }
    var start = first
    while start < content.end, bytes[start] == mark { start += 1 }
    var end = content.end
    let tail: [UInt8] = [UInt8(ascii: ":"), UInt8(ascii: "?")]
    while end > start, bytes[end - 1].isBlank || tail.contains(bytes[end - 1]) { end -= 1 }
    guard end - start > 2, bytes[end - 1] == mark, bytes[end - 2] == mark else { return nil }
    while end > start, bytes[end - 1] == mark { end -= 1 }
    let inner = text.trimmed(ByteRange(start, end))
    let isOneRun = !(inner.start..<inner.end).contains {
      bytes[$0] == mark && $0 + 1 < inner.end && bytes[$0 + 1] == mark
    }
    let endsSentence =
      inner.isEmpty
      || [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";")].contains(bytes[inner.end - 1])
    return isOneRun && !endsSentence ? (7, inner) : nil
  }

  // MARK: Lists and tables

  /// What follows the marker of a list item, or nil.
  func itemContent() -> ByteRange? {
    guard let end = markerEnd() else { return nil }
    let item = text.trimmed(ByteRange(end, content.end))
    var start = item.start
    while start < item.end, bytes[start] == UInt8(ascii: "#") { start += 1 }
    // `- ### Python` is an item all the same.
    let isMarked = start - item.start > 1 && start < item.end && bytes[start].isBlank
    return isMarked ? text.trimmed(ByteRange(start, item.end)) : item
  }

  private func markerEnd() -> Int? {
    let first = byte(0)
    let start = content.start
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      if byte(1).isBlank { return start + 1 }
      return first == UInt8(ascii: "-") && (byte(1).isASCIILetter || byte(1) >= 0x80) ? start + 1 : nil
    case UInt8(ascii: "*"):
      if byte(1).isBlank { return start + 1 }
      let others = (1..<content.count).contains { byte($0) == first }
      return !others && (byte(1).isASCIILetter || byte(1) >= 0x80) ? start + 1 : nil
    case UInt8(ascii: "o"), UInt8(ascii: "~"): return byte(1).isBlank && content.count > 4 ? start + 1 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var digits = 1
      while byte(digits).isDigit { digits += 1 }
      let closes = byte(digits) == UInt8(ascii: ".") || byte(digits) == UInt8(ascii: ")")
      guard digits <= 3, closes else { return nil }
      // “2.Participer”
      let isGlued = byte(digits + 1).isUpper && (0x61...0x7A).contains(byte(digits + 2))
      return byte(digits + 1).isBlank || isGlued ? start + digits + 1 : nil
    default: return first >= 0xC2 ? symbolEnd() : nil
    }
  }

  /// The end of a bullet, dash, arrow, tick or emoji that opens the line.
  private func symbolEnd() -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var place = content.start
      while place < content.end, buffer[place] >= 0x80 {
        let (kind, length) = Folding.kind(at: place, in: buffer, end: content.end)
        let isSymbol = [.separator, .middleDot, .dash, .hyphen, .nothing].contains(kind)
        guard isSymbol, !isOpeningQuote(place) else { return nil }
        place += length
      }
      return place > content.start && place < content.end
        && (buffer[place].isBlank || buffer[place - 1] >= 0x80)
        ? place : nil
    }
  }

  /// `«` or `“`: a quotation, not a bullet.
  private func isOpeningQuote(_ place: Int) -> Bool {
    if bytes[place] == 0xC2, place + 1 < content.end {
      return bytes[place + 1] == 0xAB || bytes[place + 1] == 0xA0
    }
    return bytes[place] == 0xE2 && place + 2 < content.end && bytes[place + 1] == 0x80
      && (0x98...0x9F).contains(bytes[place + 2])
  }

  /// A row of a table: it starts with a bar, or holds two.
  var isTableRow: Bool { byte(0) == UInt8(ascii: "|") && content.count > 2 }

  /// `|---|:--:|`.
  var isTableRule: Bool {
    bytes[content.start..<content.end].allSatisfy {
      [UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09].contains($0)
    }
  }

  /// The cells of the row; a bar behind a backslash is text.
  func cellContents() -> [ByteRange] {
    var cells: [ByteRange] = []
    var start = content.start + 1
    for place in start..<content.end
    where bytes[place] == UInt8(ascii: "|") && bytes[place - 1] != UInt8(ascii: "\\") {
      cells.append(ByteRange(start, place))
      start = place + 1
    }
    if start < content.end { cells.append(ByteRange(start, content.end)) }
    return cells
  }
}
