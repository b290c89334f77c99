/// Tells whether bytes are UTF-8, as Unicode's table of well-formed sequences has it.
enum UTF8Check {
  /// ASCII, most of any text, is passed over sixteen bytes at a time.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      let text = TextBytes(buffer)
      var place = 0
      while let start = text.first(
        from: place, before: text.count, where: { $0 .>= TextBytes.Sixteen(repeating: 0x80) })
      {
        guard let length = length(at: start, in: text) else { return false }
        place = start &+ length
      }
      return true
    }
  }

  /// How many bytes the character takes that begins there, which is none of ASCII.
  @inline(__always)
  private static func length(at start: Int, in text: TextBytes) -> Int? {
    let first = text[start]
    // Nearly all are “é” and the like.
    if 0xC2...0xDF ~= first { return goesOn(start, 1, in: text) ? 2 : nil }
    guard start &+ 2 < text.count else { return nil }
    let second = text[start &+ 1]
    switch first {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F: return nil
    case 0xE0...0xEF: return goesOn(start, 2, in: text) ? 3 : nil
    case 0xF0 where second < 0x90, 0xF4 where second > 0x8F: return nil
    case 0xF0...0xF4: return goesOn(start, 3, in: text) ? 4 : nil
    default: return nil
    }
  }

  /// Whether so many bytes follow that only go on with a character.
  @inline(__always)
  private static func goesOn(_ start: Int, _ count: Int, in text: TextBytes) -> Bool {
    guard start &+ count < text.count else { return false }
    return (1...count).allSatisfy { text[start &+ $0] & 0xC0 == 0x80 }
  }
}
