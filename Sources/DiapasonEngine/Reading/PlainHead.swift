/// Reads a head that is nothing but lines of one key and one plain value, as most are, in a tenth of the steps that
/// YAML takes.
///
/// Whatever could mean something else to YAML (quotes, lists, comments, lines that go on) is left to its reader.
struct PlainHead {
  /// A longer key is left to YAML.
  private static let longestKey = 30

  let text: TextBytes

  /// What the lines say; nil where one of them is not as plain as that.
  func entries(in lines: ByteRange) -> [FrontMatterEntry]? {
    var entries: [FrontMatterEntry] = []
    var start = lines.start
    while start < lines.end {
      let end = text.first(UInt8(ascii: "\n"), from: start, before: lines.end) ?? lines.end
      guard let entry = entry(ByteRange(start, end)) else { return nil }
      entries.append(entry)
      start = end + 1
    }
    return entries.isEmpty ? nil : entries
  }

  private func entry(_ line: ByteRange) -> FrontMatterEntry? {
    guard let colon = colon(in: line), let value = value(ByteRange(colon + 1, line.end)) else { return nil }
    let key = text.string(ByteRange(line.start, colon)).lowercased()
    return FrontMatterEntry(
      key: key, values: value.isEmpty ? [] : [.init(text: text.string(value), range: value)])
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
    guard value.start > rest.start, opensValue(text[value.start]) else { return nil }
    var place = value.start
    while place < value.end {
      guard let length = plainLength(at: place, before: value.end) else { return nil }
      place += length
    }
    return value
  }

  /// A letter without an accent or with one, or a digit: no mark of YAML.
  private func opensValue(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isDigit || byte == 0xC3 }

  /// The length of a character that means itself to YAML wherever it stands in a value.
  private func plainLength(at place: Int, before end: Int) -> Int? {
    let byte = text[place]
    switch byte {
    case UInt8(ascii: "#"): return nil
    case UInt8(ascii: ":"): return place + 1 < end && text[place + 1] != UInt8(ascii: " ") ? 1 : nil
    case 0x20...0x7E: return 1
    // “À” to “ÿ”.
    case 0xC3: return 2
    // “ŀ” to “ſ”, and “œ” with them.
    case 0xC5: return 2
    // “·”
    case 0xC2: return text[place + 1] == 0xB7 ? 2 : nil
    // “’” and “€”; line breaks begin so too.
    case 0xE2:
      let isApostrophe = text[place + 1] == 0x80 && text[place + 2] == 0x99
      let isEuro = text[place + 1] == 0x82 && text[place + 2] == 0xAC
      return isApostrophe || isEuro ? 3 : nil
    default: return nil
    }
  }
}
