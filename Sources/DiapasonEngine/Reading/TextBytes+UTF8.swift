/// Whether bytes are text: letters of one byte or two are passed over sixteen at a time, where the standard library looks
/// at each. In French, which of sixteen letters has an accent nobody foresees.
extension TextBytes {
  var areUTF8: Bool {
    var place = 0
    if count > 16 {
      // What is looked at sixteen at a time has a byte before it.
      guard let length = characterLength(at: 0) else { return false }
      place = length
      while place &+ 16 <= count {
        guard let odd = firstOdd(from: place) else {
          place &+= 16
          continue
        }
        let start = beginning(of: odd)
        guard let length = characterLength(at: start) else { return false }
        place = start &+ length
      }
      place = beginning(of: place)
    }
    while place < count {
      guard let length = characterLength(at: place) else { return false }
      place &+= length
    }
    return true
  }

  /// Where among sixteen bytes the first stands that is neither ASCII nor of a well-formed character of two bytes.
  @inline(__always)
  private func firstOdd(from place: Int) -> Int? {
    let own = load(at: place)
    let isBehindLead = load(at: place &- 1) & Sixteen(repeating: 0xE0) .== Sixteen(repeating: 0xC0)
    let isBehind = own & Sixteen(repeating: 0xC0) .== Sixteen(repeating: 0x80)
    let isOdd =
      (own .>= Sixteen(repeating: 0xE0)) .| (own & Sixteen(repeating: 0xFE) .== Sixteen(repeating: 0xC0))
      .| (isBehind .^ isBehindLead)
    return Self.firstLane(isOdd).map { place &+ $0 }
  }

  /// Where the character begins that a byte may belong to, if what stands before is text of one byte or two.
  private func beginning(of place: Int) -> Int { buffer[place &- 1] >= 0xC0 ? place &- 1 : place }

  /// The length of the character that stands there, by table 3-7 of the Unicode standard.
  private func characterLength(at place: Int) -> Int? {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch buffer[place] {
    case 0..<0x80: return 1
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
