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
    guard let colon = colon(in: line), let values = values(ByteRange(colon + 1, line.end)) else { return nil }
    return FrontMatterEntry(key: text.string(ByteRange(line.start, colon)).lowercased(), values: values)
  }

  /// What stands behind a colon: nothing, a value, or a list of plain ones between brackets.
  private func values(_ rest: ByteRange) -> [FrontMatterEntry.Value]? {
    let list = withoutSpaces(rest)
    guard list.count > 2, list.start > rest.start, text[list.start] == UInt8(ascii: "["),
      text[list.end - 1] == UInt8(ascii: "]")
    else { return value(rest).map { $0.isEmpty ? [] : [read($0)] } }
    var values: [FrontMatterEntry.Value] = []
    var start = list.start + 1
    while start < list.end {
      let end = text.first(UInt8(ascii: ","), from: start, before: list.end - 1) ?? list.end - 1
      let member = withoutSpaces(ByteRange(start, end))
      guard !member.isEmpty, opensValue(text[member.start]), isPlain(member),
        !text[member].contains(where: Self.meansMoreInLists)
      else { return nil }
      values.append(read(member))
      start = end + 1
    }
    return values
  }

  private static func meansMoreInLists(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ":"): true
    default: false
    }
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
    let value = withoutSpaces(rest)
    guard !value.isEmpty else { return value }
    guard value.start > rest.start else { return nil }
    if isQuote(text[value.start]) { return isQuoted(value) ? value : nil }
    return opensValue(text[value.start]) && isPlain(value) ? value : nil
  }

  private func withoutSpaces(_ range: ByteRange) -> ByteRange {
    let space = UInt8(ascii: " ")
    var range = range
    while range.start < range.end, text[range.start] == space { range.start += 1 }
    while range.end > range.start, text[range.end - 1] == space { range.end -= 1 }
    return range
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
