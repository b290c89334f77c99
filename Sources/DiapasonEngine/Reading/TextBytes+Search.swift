/// Looking for bytes, sixteen at a time: a text is mostly looked through for what it rarely holds.
extension TextBytes {
  /// Spelled out in every comparison: one with a plain byte, or with a vector whose type is left open, takes the
  /// generic operator, a loop over the lanes.
  typealias Sixteen = SIMD16<UInt8>

  /// The first place from `start` on, before `end`, that holds the byte.
  @inline(__always)
  func first(_ byte: UInt8, from start: Int, before end: Int) -> Int? {
    first(from: start, before: end) { $0 .== Sixteen(repeating: byte) }
  }

  /// The first place where `isSought` says so; it must not seek 0xFF, which stands behind the end of a text.
  @inline(__always)
  func first(
    from start: Int, before end: Int,
    where isSought: (Sixteen) -> SIMDMask<SIMD16<Int8>>
  ) -> Int? {
    var place = start
    while place < end {
      if let ahead = Self.firstLane(isSought(sixteen(at: place))) {
        return place &+ ahead < end ? place &+ ahead : nil
      }
      place &+= 16
    }
    return nil
  }

  /// The first lane that a mask holds.
  @inline(__always)
  static func firstLane(_ mask: SIMDMask<SIMD16<Int8>>) -> Int? {
    // One bit of each word per bit of a byte: `any` of a mask is a loop over its lanes.
    let hits = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    guard hits[0] | hits[1] != 0 else { return nil }
    return hits[0] != 0
      ? hits[0].littleEndian.trailingZeroBitCount / 8 : 8 + hits[1].littleEndian.trailingZeroBitCount / 8
  }

  @inline(__always)
  private func sixteen(at place: Int) -> Sixteen {
    place &+ 16 <= count ? load(at: place) : last(from: place)
  }

  /// Sixteen bytes that are all there.
  @inline(__always)
  func load(at place: Int) -> Sixteen {
    UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: place, as: Sixteen.self)
  }

  private func last(from place: Int) -> Sixteen {
    var bytes = Sixteen(repeating: 0xFF)
    for index in place..<count { bytes[index &- place] = buffer[index] }
    return bytes
  }
}
