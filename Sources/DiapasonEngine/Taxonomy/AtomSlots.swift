/// The bits that stand for atoms in the masks of clauses: of 256 in a clause's own, of 64 in those of its words.
///
/// Atoms share bits. Those that patterns offer as a choice share them with each other, where that can be: a choice that
/// stands for few bits is seldom met by chance.
struct AtomSlots: Sendable {
  /// How many slots there are; four of them that follow each other have one bit in the masks of words.
  static let count = 256
  static let bits = 64

  /// For each atom its slot.
  let items: FixedArray<UInt8>

  init(_ slots: [UInt8] = []) { items = FixedArray(slots) }

  @inline(__always)
  func slot(_ atom: UInt32) -> UInt8 { items.items[Int(atom)] }

  /// The bit of a slot in the masks of words.
  @inline(__always)
  static func bit(_ slot: UInt8) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: slot &>> 2) }

  /// The bits of atoms in the masks of words.
  func bits(_ atoms: some Sequence<UInt32>) -> UInt64 { atoms.reduce(0) { $0 | Self.bit(slot($1)) } }

  /// The bits of atoms in the mask of a clause.
  func mask(_ atoms: some Sequence<UInt32>) -> AtomMask { AtomMask(slots: atoms.lazy.map(slot)) }
}

extension AtomSlots {
  /// Slots for the atoms of groups, of which texts are asked whether they hold one.
  ///
  /// The other atoms go where they hurt least.
  init(_ groups: [AtomPartition.Group], uses: [Int]) {
    let parts = AtomPartition.parts(groups, uses, count: Self.bits)
    var slots = parts.map { UInt8(4 * $0) }
    for part in 0..<Self.bits {
      let own = groups.map { group in
        AtomPartition.Group(atoms: group.atoms.filter { parts[Int($0)] == part }, weight: group.weight)
      }
      let inner = AtomPartition.parts(own.filter { !$0.atoms.isEmpty }, uses, count: 4)
      for atom in inner.indices where parts[atom] == part { slots[atom] += UInt8(inner[atom]) }
    }
    self.init(slots)
  }
}
