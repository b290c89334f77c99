/// Compresses bytes as RFC 1951 defines it, with the codes that are fixed there: what was seen before is pointed to.
///
/// Tables of text repeat themselves, and become about a tenth. The search is greedy and looks at one place only, so the
/// same bytes always give the same bytes, soon.
struct Deflate {
  private static let (shortest, longest, reach) = (4, 258, 32_768)
  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227,
    258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1_025, 1_537, 2_049, 3_073,
    4_097, 6_145, 8_193, 12_289, 16_385, 24_577,
  ]

  private var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var pendingBits = 0

  /// The compressed form.
  static func bytes(_ source: [UInt8]) -> [UInt8] {
    var deflate = Deflate()
    // One block, the last, with fixed codes.
    deflate.put(0b011, 3)
    source.withUnsafeBufferPointer { deflate.compress($0) }
    deflate.symbol(256)
    deflate.put(0, 7)
    return deflate.bytes
  }

  private mutating func compress(_ source: UnsafeBufferPointer<UInt8>) {
    var seen = [Int](repeating: -1, count: 1 << 16)
    var place = 0
    while place < source.count {
      let length = place + Self.shortest <= source.count ? match(source, place, &seen) : 0
      guard length > 0 else {
        symbol(Int(source[place]))
        place += 1
        continue
      }
      // What lies within is remembered too: the next match may begin there.
      let end = place + length
      place += 1
      while place < end {
        if place + Self.shortest <= source.count { seen[Self.hash(source, place)] = place }
        place += 1
      }
    }
  }

  /// Points back where the same bytes were seen last, and says how many they are; 0 where it is not worth it.
  private mutating func match(_ source: UnsafeBufferPointer<UInt8>, _ place: Int, _ seen: inout [Int]) -> Int
  {
    let slot = Self.hash(source, place)
    let former = seen[slot]
    seen[slot] = place
    guard former >= 0, place - former <= Self.reach else { return 0 }
    let most = min(Self.longest, source.count - place)
    var length = 0
    while length < most, source[former + length] == source[place + length] { length += 1 }
    guard length >= Self.shortest else { return 0 }
    let code = Self.code(of: length, in: Self.lengths)
    symbol(257 + code)
    put(UInt64(length - Self.lengths[code]), Self.lengthBits[code])
    let far = Self.code(of: place - former, in: Self.distances)
    put(Self.reversed(UInt64(far), 5), 5)
    put(UInt64(place - former - Self.distances[far]), max(0, far / 2 - 1))
    return length
  }

  private static func hash(_ source: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let word = (0..<shortest).reduce(UInt32(0)) { $0 << 8 | UInt32(source[place + $1]) }
    return Int((word &* 0x9E37_79B1) >> 16)
  }

  /// The last entry that is not above a value.
  private static func code(of value: Int, in table: [Int]) -> Int {
    var (low, high) = (0, table.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if table[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }

  /// A byte, the end (256) or a length, by the fixed codes.
  private mutating func symbol(_ symbol: Int) {
    let (code, count) =
      switch symbol {
      case 0..<144: (0x30 + symbol, 8)
      case 144..<256: (0x190 + symbol - 144, 9)
      case 256..<280: (symbol - 256, 7)
      default: (0xC0 + symbol - 280, 8)
      }
    put(Self.reversed(UInt64(code), count), count)
  }

  /// Codes are written from their highest bit on.
  private static func reversed(_ code: UInt64, _ count: Int) -> UInt64 {
    (0..<count).reduce(0) { $0 << 1 | (code >> UInt64($1)) & 1 }
  }

  private mutating func put(_ bits: UInt64, _ count: Int) {
    pending |= bits << UInt64(pendingBits)
    pendingBits += count
    while pendingBits >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      pendingBits -= 8
    }
  }
}
