/// A set of domains, by number.
struct DomainSet: Sendable {
  private var bits: UInt64 = 0

  var isEmpty: Bool { bits == 0 }

  /// Domains from the 65th on share a bit: a guard is then met a little too easily, never too hard.
  mutating func insert(_ domain: Int) { bits |= 1 << UInt64(domain & 63) }
  mutating func formUnion(_ other: DomainSet) { bits |= other.bits }
  func contains(_ domain: Int) -> Bool { bits & (1 << UInt64(domain & 63)) != 0 }
}
