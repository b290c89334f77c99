/// The last step of hashes whose low bits are not spread yet.
enum HashMix {
  /// A number for a hash, with bits spread so that tables may use the low ones; never zero, which stands for a free
  /// place.
  @inline(__always)
  static func spread(_ hash: UInt64) -> UInt64 {
    var mixed = hash
    mixed ^= mixed >> 32
    mixed = mixed &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    return mixed == 0 ? 1 : mixed
  }
}
