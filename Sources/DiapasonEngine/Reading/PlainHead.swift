/// Reads a head that is nothing but lines of one key and one plain value, or a list of them, as most are, in a tenth of
/// the steps that YAML takes.
///
/// Whatever could mean something else to YAML (escapes, comments, lines that go on) is left to its reader.
struct PlainHead {
  /// A longer key is left to YAML.
  private static let longestKey = 30
  private static let usualKeys = 16

  let text: TextBytes

  /// What the lines say; nil where one of them is not as plain as that.
  func entries(in lines: ByteRange) -> [FrontMatterEntry]? {
    var entries: [FrontMatterEntry] = []
    entries.reserveCapacity(Self.usualKeys)
    // How far the items of the list that is open are indented.
    var indent: Int?
    var start = lines.start
    while start < lines.end {
      let end = text.first(UInt8(ascii: "\n"), from: start, before: lines.end) ?? lines.end
      let line = ByteRange(start, end)
      if let dash = dash(in: line) {
        guard let last = entries.indices.last, let item = value(ByteRange(dash + 1, end)), !item.isEmpty,
          indent == dash - start || indent == nil && entries[last].values.isEmpty
        else { return nil }
        indent = dash - start
        entries[last].values.append(read(item))
      } else {
        guard let entry = entry(line) else { return nil }
        entries.append(entry)
        indent = nil
      }
      start = end + 1
    }
    return entries.isEmpty ? nil : entries
  }

  private func entry(_ line: ByteRange) -> FrontMatterEntry? {
    guard let colon = colon(in: line), let value = value(ByteRange(colon + 1, line.end)) else { return nil }
    let key = text.string(ByteRange(line.start, colon)).lowercased()
    return FrontMatterEntry(key: key, values: value.isEmpty ? [] : [read(value)])
  }

  /// The text is what stands between the quotes, where there are any.
  private func read(_ value: ByteRange) -> FrontMatterEntry.Value {
    let words = isQuote(text[value.start]) ? ByteRange(value.start + 1, value.end - 1) : value
    return FrontMatterEntry.Value(text: text.string(words), range: value)
  }

  /// The dash with which an item of a list begins.
  private func dash(in line: ByteRange) -> Int? {
    var place = line.start
    while place < line.end, text[place] == UInt8(ascii: " ") { place += 1 }
    return place < line.end && text[place] == UInt8(ascii: "-") ? place : nil
  }

  private func colon(in line: ByteRange) -> Int? {
    var place = line.start
    while place < line.end, text[place].isASCIILetter || text[place] == UInt8(ascii: "_") { place += 1 }
    guard 1...Self.longestKey ~= place - line.start, place < line.end, text[place] == UInt8(ascii: ":") else {
      return nil
    }
    return place
  }

  /// The value behind the colon, which is empty where nothing stands there.
  private func value(_ rest: ByteRange) -> ByteRange? {
    let space = UInt8(ascii: " ")
    var value = rest
    while value.start < value.end, text[value.start] == space { value.start += 1 }
    while value.end > value.start, text[value.end - 1] == space { value.end -= 1 }
    guard !value.isEmpty else { return value }
    guard value.start > rest.start else { return nil }
    if isQuote(text[value.start]) { return isQuoted(value) ? value : nil }
    return opensValue(text[value.start]) && isPlain(value) ? value : nil
  }

  private func isPlain(_ value: ByteRange) -> Bool {
    var place = value.start
    while place < value.end {
      guard let length = plainLength(at: place, before: value.end) else { return false }
      place += length
    }
    return true
  }

  private func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

  /// Whether the value is words between two quotes that mean themselves, with no quote and no escape among them.
  private func isQuoted(_ value: ByteRange) -> Bool {
    let quote = text[value.start]
    guard value.count > 2, text[value.end - 1] == quote else { return false }
    var place = value.start + 1
    while place < value.end - 1 {
      let byte = text[place]
      let isMark = byte == UInt8(ascii: "#") || byte == UInt8(ascii: ":")
      guard byte != quote, byte != UInt8(ascii: "\\"),
        let length = isMark ? 1 : plainLength(at: place, before: value.end)
      else { return false }
      place += length
    }
    return true
  }

  /// A letter, a digit, an emoji: no mark of YAML.
  private func opensValue(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isDigit || byte >= 0xC3 }

  /// The length of a character that means itself to YAML wherever it stands in a value.
  private func plainLength(at place: Int, before end: Int) -> Int? {
    let byte = text[place]
    switch byte {
    case UInt8(ascii: "#"): return nil
    case UInt8(ascii: ":"): return place + 1 < end && text[place + 1] != UInt8(ascii: " ") ? 1 : nil
    case 0x20...0x7E: return 1
    // Control characters begin so; one of them is a line break.
    case 0xC2: return text[place + 1] >= 0xA0 ? 2 : nil
    case 0xC3...0xDF: return 2
    // U+2028 and U+2029 are line breaks, too.
    case 0xE2: return text[place + 1] == 0x80 && 0xA8...0xA9 ~= text[place + 2] ? nil : 3
    case 0xE0...0xEE: return 3
    case 0xF0...0xF4: return 4
    default: return nil
    }
  }
}
