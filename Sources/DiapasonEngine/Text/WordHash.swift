/// The hash by which words are compared, over their folded bytes, eight at a time.
///
/// It is the same on every machine and in every process, and 64 bits wide: among 100,000 words a clash has a chance of
/// one in a billion, and compiling a taxonomy refuses one. No word holds a zero byte, so that zeros behind its last bytes
/// tell how many they are.
enum WordHash {
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func adding(_ bytes: UInt64, to hash: UInt64) -> UInt64 {
    let product = (hash ^ bytes) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product &>> 32
  }

  /// Zero stands for a free place in tables.
  @inline(__always)
  private static func finished(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }

  /// The hash of a folded word that begins at `start`; seven bytes behind it can be read.
  @inline(__always)
  static func of(_ folded: UnsafeRawPointer, _ start: Int, _ count: Int) -> UInt64 {
    var hash = seed
    var place = 0
    while count &- place > 8 {
      hash = adding(EightBytes(at: start &+ place, in: folded).value, to: hash)
      place &+= 8
    }
    return finished(adding(EightBytes(at: start &+ place, in: folded).first(count &- place), to: hash))
  }

  /// The hash of a whole word, already folded.
  static func of(_ folded: some Sequence<UInt8>) -> UInt64 {
    var growing = Growing()
    for byte in folded { growing.add(byte) }
    return growing.finished
  }

  /// The hash of a word whose letters come one by one.
  struct Growing {
    private var hash = seed
    private var bytes: UInt64 = 0
    private var count: UInt64 = 0

    mutating func add(_ byte: UInt8) {
      if count == 8 {
        hash = WordHash.adding(bytes, to: hash)
        (bytes, count) = (0, 0)
      }
      bytes |= UInt64(byte) << (8 * count)
      count += 1
    }

    var finished: UInt64 { WordHash.finished(WordHash.adding(bytes, to: hash)) }
  }
}
