/// The hash by which words are compared: FNV-1a over folded bytes, with a final mix.
///
/// It is the same on every machine and in every process, grows byte by byte (so that every prefix of a word is
/// hashed on the way), and 64 bits wide: among 100,000 words a clash has a chance of one in a billion, and
/// compiling a taxonomy refuses one.
enum WordHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Spreads the bits, so that tables may use the low ones.
  @inline(__always)
  static func finished(_ hash: UInt64) -> UInt64 {
    var mixed = hash
    mixed ^= mixed >> 32
    mixed = mixed &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    return mixed == 0 ? 1 : mixed
  }

  /// The hash of a whole word, already folded.
  static func of(_ folded: some Sequence<UInt8>) -> UInt64 {
    finished(folded.reduce(seed) { adding($1, to: $0) })
  }
}
