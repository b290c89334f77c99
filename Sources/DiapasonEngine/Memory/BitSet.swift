/// A set of small numbers, a bit each.
struct BitSet: ~Copyable {
  private let words: Scratch<UInt64>

  /// An empty set of numbers below `count`.
  init(count: Int) { words = Scratch(count: (count + 63) / 64, empty: 0) }

  func removeAll() { words.items.update(repeating: 0) }

  /// Whether the number was not in yet.
  @inline(__always)
  func insert(_ number: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: number & 63)
    let word = words.items[number >> 6]
    words.items[number >> 6] = word | bit
    return word & bit == 0
  }
}
