/// Tells whether bytes are those that were written, at the speed of memory: against damage, not against malice.
///
/// Every step turns different states into different states, so that no changed word goes unseen.
enum QuickHash {
  private static let factors: [UInt64] = [
    0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x27D4_EB2F_1656_67C5,
  ]

  /// The hash of the bytes, in four lanes of words that meet at the end.
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD4<UInt64>(factors[0], factors[1], factors[2], factors[3])
    let factor = lanes
    var place = 0
    while place + 32 <= bytes.count {
      let words = bytes.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self)
      lanes = (lanes ^ words) &* factor
      lanes ^= lanes &>> 29
      place += 32
    }
    var hash = UInt64(bytes.count)
    for byte in bytes[place...] { hash = step(hash ^ UInt64(byte)) }
    for lane in 0..<4 { hash = step(hash ^ lanes[lane]) }
    return hash
  }

  @inline(__always)
  private static func step(_ hash: UInt64) -> UInt64 {
    let mixed = hash &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed &>> 32
  }
}
