/// Tells whether bytes are UTF-8, as Unicode's table of well-formed sequences has it.
///
/// Sixteen bytes at a time, and without a branch that depends on the text: accents come when nobody expects them.
struct UTF8Check {
  private typealias Sixteen = TextBytes.Sixteen
  private typealias Mask = SIMDMask<SIMD16<Int8>>

  private let bytes: UnsafeBufferPointer<UInt8>

  static func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { UTF8Check(bytes: $0).isValid }
  }

  private var isValid: Bool {
    guard !isFaulty(at: 0, edge) else { return false }
    var place = 16
    while place &+ 16 <= bytes.count {
      if isFaulty(at: place, inside) { return false }
      place &+= 16
    }
    // Past the end stand zeros, which go on with no character: one that is cut off there is found, too.
    while place < bytes.count &+ 3 {
      if isFaulty(at: place, edge) { return false }
      place &+= 16
    }
    return true
  }

  @inline(__always)
  private func isFaulty(at place: Int, _ sixteen: (Int) -> Sixteen) -> Bool {
    let faults = Self.faults(
      sixteen(place), sixteen(place &- 1), sixteen(place &- 2), sixteen(place &- 3))
    let words = unsafeBitCast(faults, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }

  /// Which of sixteen bytes cannot stand behind the three before them.
  @inline(__always)
  private static func faults(_ here: Sixteen, _ first: Sixteen, _ second: Sixteen, _ third: Sixteen) -> Mask {
    let goesOn = (here & Sixteen(repeating: 0xC0)) .== Sixteen(repeating: 0x80)
    let isExpected =
      (first .>= Sixteen(repeating: 0xC0)) .| (second .>= Sixteen(repeating: 0xE0))
      .| (third .>= Sixteen(repeating: 0xF0))
    let isNoByte =
      ((here & Sixteen(repeating: 0xFE)) .== Sixteen(repeating: 0xC0)) .| (here .>= Sixteen(repeating: 0xF5))
    // Too long for what they say, the halves of pairs, and what lies beyond Unicode.
    let isTooLong =
      ((first .== Sixteen(repeating: 0xE0)) .& (here .< Sixteen(repeating: 0xA0)))
      .| ((first .== Sixteen(repeating: 0xF0)) .& (here .< Sixteen(repeating: 0x90)))
    let isBeyond =
      ((first .== Sixteen(repeating: 0xED)) .& (here .>= Sixteen(repeating: 0xA0)))
      .| ((first .== Sixteen(repeating: 0xF4)) .& (here .>= Sixteen(repeating: 0x90)))
    return (goesOn .^ isExpected) .| isNoByte .| isTooLong .| isBeyond
  }

  @inline(__always)
  private func inside(_ place: Int) -> Sixteen {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: Sixteen.self)
  }

  /// The same at the ends of the text.
  private func edge(_ place: Int) -> Sixteen {
    var edge = Sixteen.zero
    for index in max(0, place)..<max(0, place, min(bytes.count, place &+ 16)) {
      edge[index &- place] = bytes[index]
    }
    return edge
  }
}
