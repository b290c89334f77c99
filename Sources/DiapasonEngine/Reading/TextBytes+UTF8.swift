/// Whether bytes are text: plain letters are passed over sixteen at a time, where the standard library looks at each.
extension TextBytes {
  var areUTF8: Bool {
    var place = 0
    while let next = first(from: place, before: count, where: { $0 .>= Sixteen(repeating: 0x80) }) {
      guard let length = characterLength(at: next) else { return false }
      place = next &+ length
    }
    return true
  }

  /// The length of the character beyond ASCII that stands there, by table 3-7 of the Unicode standard.
  private func characterLength(at place: Int) -> Int? {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch buffer[place] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard place + length <= count, second.contains(buffer[place + 1]) else { return nil }
    for offset in 2..<4 where offset < length && buffer[place + offset] & 0xC0 != 0x80 { return nil }
    return length
  }
}
