/// Recognises how a file is encoded and brings it to UTF-8.
enum TextDecoding {
  /// The UTF-8 bytes of a file, and the name of the encoding that it had.
  static func utf8(from file: [UInt8]) -> (bytes: [UInt8], encoding: String) {
    if let order = utf16Order(of: file) {
      return (utf8(fromUTF16: file, bigEndian: order == .big), order == .big ? "utf-16be" : "utf-16le")
    }
    if file.withUnsafeBufferPointer({ TextBytes($0).areUTF8 }) { return (file, "utf-8") }
    return (utf8(fromWindows1252: file), "windows-1252")
  }

  private enum Order { case little, big }

  /// A byte order mark decides; without one, text in Latin letters has its zeros all on one side.
  private static func utf16Order(of file: [UInt8]) -> Order? {
    guard file.count >= 2 else { return nil }
    if file[0] == 0xFF, file[1] == 0xFE { return .little }
    if file[0] == 0xFE, file[1] == 0xFF { return .big }
    guard file.count >= 8, file.count.isMultiple(of: 2) else { return nil }
    let sample = file.prefix(1024)
    let holdsZero = file.withUnsafeBufferPointer {
      TextBytes($0).first(0, from: 0, before: sample.count) != nil
    }
    guard holdsZero else { return nil }
    var zeros = (even: 0, odd: 0)
    for index in sample.indices where sample[index] == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let half = sample.count / 2
    if zeros.odd * 10 >= half * 7, zeros.even * 10 < half { return .little }
    if zeros.even * 10 >= half * 7, zeros.odd * 10 < half { return .big }
    return nil
  }

  private static func utf8(fromUTF16 file: [UInt8], bigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(file.count / 2)
    for index in stride(from: 0, to: file.count - 1, by: 2) {
      let first = UInt16(file[index])
      let second = UInt16(file[index + 1])
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func utf8(fromWindows1252 file: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(file.count + file.count / 8)
    for byte in file {
      let scalar = 0x80...0x9F ~= byte ? upperControls[Int(byte) - 0x80] : UInt32(byte)
      result.append(contentsOf: UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}").map(Array.init) ?? [])
    }
    return result
  }

  /// The text with the signs that Windows-1252 means where a publisher took them for control characters: `’` for U+0092.
  static func mended(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { 0x80...0x9F ~= $0.value }) else { return text }
    return text.unicodeScalars.map { scalar in
      guard 0x80...0x9F ~= scalar.value else { return String(scalar) }
      return Unicode.Scalar(upperControls[Int(scalar.value) - 0x80]).map { String($0) } ?? ""
    }.joined()
  }

  /// What Windows-1252 puts where Latin-1 has control characters.
  private static let upperControls: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
