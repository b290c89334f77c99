/// A set of small numbers, a bit each.
struct BitSet {
  private var words: [UInt64]

  /// An empty set of numbers below `count`.
  init(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  mutating func removeAll() {
    for index in words.indices { words[index] = 0 }
  }

  /// Whether the number was not in yet.
  @inline(__always)
  mutating func insert(_ number: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: number & 63)
    guard words[number >> 6] & bit == 0 else { return false }
    words[number >> 6] |= bit
    return true
  }
}
