extension UInt64 {
  /// The bit that stands for a number in its word of 64.
  @inline(__always)
  static func bit(of number: UInt32) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: number) }
}
