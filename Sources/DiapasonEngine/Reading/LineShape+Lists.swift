/// The lines that are an item of a list or a row of a table.
extension LineShape {
  /// What follows the marker of a list item, or nil.
  func itemContent() -> ByteRange? {
    guard let end = markerEnd() else { return nil }
    let item = text.trimmed(ByteRange(end, content.end))
    var start = item.start
    while start < item.end, text[start] == UInt8(ascii: "#") { start += 1 }
    // `- ### Python` is an item all the same.
    let isMarked = start - item.start > 1 && start < item.end && text[start].isBlank
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
  func symbolEnd() -> Int? {
    var place = content.start
    while place < content.end, text[place] >= 0x80 {
      let (kind, length) = Folding.kind(at: place, in: text.buffer, end: content.end)
      guard isSymbol(kind), !isOpeningQuote(place) else { return nil }
      place += length
    }
    return place > content.start && place < content.end
      && (text[place].isBlank || text[place - 1] >= 0x80)
      ? place : nil
  }

  private func isSymbol(_ kind: Folding.Kind) -> Bool {
    switch kind {
    case .separator, .middleDot, .dash, .hyphen, .nothing: true
    case .letters, .apostrophe, .foreign: false
    }
  }

  /// `«` or `“`: a quotation, not a bullet.
  private func isOpeningQuote(_ place: Int) -> Bool {
    if text[place] == 0xC2, place + 1 < content.end {
      return text[place + 1] == 0xAB || text[place + 1] == 0xA0
    }
    return text[place] == 0xE2 && place + 2 < content.end && text[place + 1] == 0x80
      && (0x98...0x9F).contains(text[place + 2])
  }

  /// A row of a table: it starts with a bar, or holds two.
  var isTableRow: Bool { byte(0) == UInt8(ascii: "|") && content.count > 2 }

  /// `|---|:--:|`.
  var isTableRule: Bool {
    text[content].allSatisfy {
      $0.isBlank || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":")
    }
  }

  /// The cells of the row; a bar behind a backslash is text.
  func cellContents() -> [ByteRange] {
    var cells: [ByteRange] = []
    var start = content.start + 1
    for place in start..<content.end
    where text[place] == UInt8(ascii: "|") && text[place - 1] != UInt8(ascii: "\\") {
      cells.append(ByteRange(start, place))
      start = place + 1
    }
    if start < content.end { cells.append(ByteRange(start, content.end)) }
    return cells
  }
}
