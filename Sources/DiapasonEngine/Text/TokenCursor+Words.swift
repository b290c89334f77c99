/// Words of letters that need no second look, and what stands between them.
extension TokenCursor {
  /// Reads on until a character comes that asks for more.
  @inline(__always)
  mutating func readWords() {
    guard let text = UnsafeRawPointer(bytes.baseAddress) else { return }
    let limit = min(end, bytes.count &- 7)
    while index < limit {
      let eight = EightBytes(at: index, in: text)
      let count = min(eight.letterCount, end &- index)
      if count > 0 {
        if wordStart < 0 { begin(isCapital: eight.value & 0x60 == 0x40) }
        eight.storeFolded(at: foldedEnd, in: folded)
        foldedEnd &+= count
        index &+= count
        wordEnd = index
        if count == 8 || index == end { continue }
      }
      let kind = kinds[Int(bytes[index])]
      if kind <= ByteKind.stop.rawValue {
        separate(bits: kind)
        index &+= 1
      } else if kind == ByteKind.accented.rawValue, index &+ 1 < end {
        let letter = accents[Int(bytes[index &+ 1] & 0x3F)]
        guard letter != 0 else { return }
        if wordStart < 0 { begin(isCapital: bytes[index &+ 1] < 0x9F) }
        folded[foldedEnd] = letter
        foldedEnd &+= 1
        index &+= 2
        wordEnd = index
      } else {
        return
      }
    }
  }
}
