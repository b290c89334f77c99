/// A pattern under one of the atoms that make it worth a look, with what refuses it nearly always.
///
/// A text holds three candidates for each of its words, and nine of ten are refused: one look at a few bits does it.
struct PatternCandidate: BitwiseCopyable, Sendable {
  private static let windowShift: UInt32 = 28

  /// The bits of the atoms of which `window` must hold one.
  let bits: UInt64
  let pattern: UInt32
  private let packed: UInt32

  /// One that nothing can fit.
  static let refused = PatternCandidate(pattern: 0, firstGroup: 0, .clause, bits: 0)

  init(pattern: UInt32, firstGroup: UInt32, _ window: AtomWindow, bits: UInt64) {
    self.pattern = pattern
    self.bits = bits
    packed = firstGroup | window.rawValue << Self.windowShift
  }

  /// Where in `PatternTable.groups` its own begin: for each of the other elements how many atoms there are, and these.
  @inline(__always)
  var firstGroup: UInt32 { packed & (1 << Self.windowShift &- 1) }

  /// Where the word beside it must stand, as the place of an `AtomWindow`.
  @inline(__always)
  var window: Int { Int(packed >> Self.windowShift) }
}
