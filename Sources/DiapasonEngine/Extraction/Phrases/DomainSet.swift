/// A set of domains, by number.
struct DomainSet: Sendable {
  private var bits: UInt64 = 0

  var isEmpty: Bool { bits == 0 }

  /// Domains from the 65th on share a bit: a guard is then met a little too easily, never too hard.
  ///
  /// Without a branch: which of the phrases in a text stand for a concept nobody foresees.
  @inline(__always)
  mutating func insert(_ domain: Int, if isHeld: Bool) {
    bits |= (isHeld ? 1 : 0) &<< UInt64(truncatingIfNeeded: domain)
  }
  mutating func formUnion(_ other: DomainSet) { bits |= other.bits }
  func contains(_ domain: Int) -> Bool { bits & (1 << UInt64(domain & 63)) != 0 }
}
