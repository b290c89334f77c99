/// The hash by which the beginnings of words are compared: FNV-1a over folded bytes.
///
/// It grows byte by byte, so that every prefix of a word is hashed on the way.
enum PrefixHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  @inline(__always)
  static func finished(_ hash: UInt64) -> UInt64 { HashMix.spread(hash) }

  /// The hash of a whole prefix, already folded.
  static func of(_ folded: some Sequence<UInt8>) -> UInt64 {
    finished(folded.reduce(seed) { adding($1, to: $0) })
  }
}
