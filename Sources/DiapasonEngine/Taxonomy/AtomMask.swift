/// A set of atoms, a bit for each of their `AtomSlots`.
///
/// Where two sets share no bit they share no atom. A clause holds some twenty atoms: with so many bits few of them
/// meet by chance.
struct AtomMask: BitwiseCopyable, Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64)

  init(words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)) { self.words = words }

  /// The set of these slots.
  init(slots: some Sequence<UInt8>) {
    self.init()
    for slot in slots { insert(slot) }
  }

  @inline(__always)
  mutating func insert(_ slot: UInt8) {
    let bit: UInt64 = 1 << UInt64(slot & 63)
    switch slot >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  /// Whether the sets share a bit.
  @inline(__always)
  func meets(_ other: AtomMask) -> Bool {
    let first = (words.0 & other.words.0) | (words.1 & other.words.1)
    let second = (words.2 & other.words.2) | (words.3 & other.words.3)
    return first | second != 0
  }

  /// Calls with the bits that both sets have.
  @inline(__always)
  func forEachShared(_ other: AtomMask, _ body: (Int) -> Void) {
    Self.forEach(words.0 & other.words.0, from: 0, body)
    Self.forEach(words.1 & other.words.1, from: 64, body)
    Self.forEach(words.2 & other.words.2, from: 128, body)
    Self.forEach(words.3 & other.words.3, from: 192, body)
  }

  @inline(__always)
  private static func forEach(_ word: UInt64, from first: Int, _ body: (Int) -> Void) {
    var rest = word
    while rest != 0 {
      body(first &+ rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }
}
