/// Undoes the escapes of a JSON string: `caf\u00e9` is café.
enum JSONString {
  /// The text up to the closing quote, nil where it is malformed, and how many bytes were read, that quote included.
  static func read(_ bytes: ArraySlice<UInt8>) -> (text: String?, length: Int) {
    var result: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return (String(decoding: result, as: UTF8.self), place - bytes.startIndex)
      case UInt8(ascii: "\\"):
        guard let character = escape(bytes, &place) else { return (nil, place - bytes.startIndex) }
        result.append(contentsOf: character)
      case 0..<0x20: return (nil, place - 1 - bytes.startIndex)
      default: result.append(byte)
      }
    }
    return (nil, bytes.count)
  }

  private static func escape(_ bytes: ArraySlice<UInt8>, _ place: inout Int) -> [UInt8]? {
    guard place < bytes.endIndex else { return nil }
    defer { place += 1 }
    switch bytes[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [bytes[place]]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return scalar(bytes, &place)
    default: return nil
    }
  }

  /// The character of `\uD83E\uDDE9`.
  ///
  /// Half a pair is replaced, never an error. Leaves `place` on the last digit.
  private static func scalar(_ bytes: ArraySlice<UInt8>, _ place: inout Int) -> [UInt8]? {
    guard let first = unit(bytes, at: place + 1) else { return nil }
    place += 4
    var units = [first]
    if UTF16.isLeadSurrogate(first), bytes[(place + 1)...].starts(with: "\\u".utf8),
      let second = unit(bytes, at: place + 3), UTF16.isTrailSurrogate(second)
    {
      units.append(second)
      place += 6
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func unit(_ bytes: ArraySlice<UInt8>, at place: Int) -> UInt16? {
    guard place + 4 <= bytes.endIndex else { return nil }
    let digits = bytes[place..<place + 4]
    guard digits.allSatisfy({ $0.isDigit || $0.isASCIILetter }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
