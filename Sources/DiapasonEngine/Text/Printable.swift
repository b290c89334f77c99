/// Text that can be shown anywhere: nothing in it can steer a terminal or turn the direction of reading.
///
/// A posting may hold an escape sequence that clears the screen; it is shown as `␛[2J`.
enum Printable {
  /// The bytes with control characters made visible.
  static func bytes(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      switch byte {
      case 0..<0x20: result += [0xE2, 0x90, 0x80 + byte]  // ␀ to ␟
      case 0x7F: result += [0xE2, 0x90, 0xA1]  // ␡
      default: result.append(byte)
      }
      if let length = hiddenLength(result) {
        result.replaceSubrange(result.count - length..<result.count, with: mark)
      }
    }
    return result
  }

  /// The text with control characters made visible.
  static func text(_ text: String) -> String { String(decoding: bytes(text.utf8), as: UTF8.self) }

  /// The raw text of a range with its lines and tabs kept.
  static func lines(_ text: SourceText, _ range: ByteRange) -> String {
    let lines = text.bytes[range.start..<range.end].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.map {
      String(decoding: bytes($0.map { $0 == 0x09 || $0 == 0x0D ? 0x20 : $0 }), as: UTF8.self)
    }
    .joined(separator: "\n")
  }

  /// U+FFFD.
  private static let mark: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// The length of the character just completed, if it is a control beyond ASCII (U+0080–9F), a line separator or
  /// turns the direction of reading (U+202A–202E, U+2066–2069).
  private static func hiddenLength(_ bytes: [UInt8]) -> Int? {
    guard let last = bytes.last, last >= 0x80, bytes.count >= 2 else { return nil }
    if bytes[bytes.count - 2] == 0xC2, last < 0xA0 { return 2 }
    guard bytes.count >= 3, bytes[bytes.count - 3] == 0xE2 else { return nil }
    switch (bytes[bytes.count - 2], last) {
    case (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
    default: return nil
    }
  }
}
