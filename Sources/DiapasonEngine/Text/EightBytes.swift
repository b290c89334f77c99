/// Eight bytes of a text in one number, the first of them lowest: all are looked at together.
///
/// The end of a word is found without a branch for each letter, of which the processor mispredicts the last.
struct EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  let value: UInt64

  @inline(__always)
  init(at place: Int, in bytes: UnsafeRawPointer) {
    value = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// The first bytes, one to eight, and zeros behind them.
  @inline(__always)
  func first(_ count: Int) -> UInt64 { value & (.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count)) }

  /// Letters in lower case; digits stay as they are.
  @inline(__always)
  func storeFolded(at place: Int, in bytes: UnsafeMutableRawPointer) {
    let folded = value | UInt64(0x20) &* Self.ones
    bytes.storeBytes(of: folded.littleEndian, toByteOffset: place, as: UInt64.self)
  }

  /// How many ASCII letters and digits come first.
  @inline(__always)
  var letterCount: Int {
    // In seven bits no sum carries into the next byte; the eighth bit says that it reached 0x80.
    let low = value & ~Self.tops
    let lower = low | UInt64(0x20) &* Self.ones
    let letters = Self.atLeast(UInt8(ascii: "a"), lower) & ~Self.atLeast(UInt8(ascii: "z") + 1, lower)
    let digits = Self.atLeast(UInt8(ascii: "0"), low) & ~Self.atLeast(UInt8(ascii: "9") + 1, low)
    let others = ~(letters | digits) | value
    return (others & Self.tops).trailingZeroBitCount &>> 3
  }

  @inline(__always)
  private static func atLeast(_ least: UInt8, _ bytes: UInt64) -> UInt64 {
    bytes &+ UInt64(0x80 &- least) &* ones
  }
}
