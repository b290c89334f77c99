/// For each token of a clause the atoms that it fits: its word class and the prefixes that it begins with.
///
/// Storage is used again for the next clause; which atoms stand in the clause at all is marked, so that a
/// pattern that lacks one of its words is refused without a walk.
struct AtomBuffer {
  private var starts: [UInt32] = [0]
  private var atoms: [UInt32] = []
  /// For each token a bit for each of its atoms: where none is shared, the token fits none of the atoms.
  private var masks: [UInt64] = []
  /// For each bit of the masks the tokens that have it, among the first 64.
  private var places = [UInt64](repeating: 0, count: 64)
  private var present: BitSet

  init(atomCount: Int) { present = BitSet(count: atomCount) }

  mutating func fill(_ buffer: TokenBuffer, _ prefixes: PrefixTable) {
    for atom in atoms {
      present.remove(Int(atom))
      places[Int(atom & 63)] = 0
    }
    starts.removeAll(keepingCapacity: true)
    atoms.removeAll(keepingCapacity: true)
    masks.removeAll(keepingCapacity: true)
    starts.append(0)
    buffer.folded.withUnsafeBufferPointer { folded in
      for token in buffer.tokens {
        var mask: UInt64 = 0
        if token.word != Vocabulary.unknown { add(token.word, to: &mask) }
        var hash = WordHash.seed
        for place in Int(token.foldedStart)..<Int(token.foldedStart &+ token.foldedCount) {
          hash = WordHash.adding(folded[place], to: hash)
          if let atom = prefixes.atom(WordHash.finished(hash)) { add(atom, to: &mask) }
        }
        note(mask, of: masks.count)
        starts.append(UInt32(truncatingIfNeeded: atoms.count))
        masks.append(mask)
      }
    }
  }

  private mutating func add(_ atom: UInt32, to mask: inout UInt64) {
    atoms.append(atom)
    mask |= Self.bit(atom)
    _ = present.insert(Int(atom))
  }

  private mutating func note(_ mask: UInt64, of token: Int) {
    guard token < 64 else { return }
    var rest = mask
    while rest != 0 {
      places[rest.trailingZeroBitCount] |= 1 << UInt64(truncatingIfNeeded: token)
      rest &= rest &- 1
    }
  }

  /// The bit of an atom in the masks of tokens.
  @inline(__always)
  static func bit(_ atom: UInt32) -> UInt64 { 1 << UInt64(atom & 63) }

  var count: Int { starts.count - 1 }

  /// Whether the atom stands anywhere in the clause.
  func holds(_ atom: UInt32) -> Bool { present.contains(Int(atom)) }

  /// Whether the token fits the atom.
  func fits(_ token: Int, _ atom: UInt32) -> Bool {
    guard masks[token] & Self.bit(atom) != 0 else { return false }
    return (Int(starts[token])..<Int(starts[token + 1])).contains { atoms[$0] == atom }
  }

  /// The atoms as the inner loops read them.
  func withView(_ body: (AtomView) -> Void) {
    starts.withUnsafeBufferPointer { starts in
      atoms.withUnsafeBufferPointer { atoms in
        masks.withUnsafeBufferPointer { masks in
          places.withUnsafeBufferPointer { places in
            present.words.withUnsafeBufferPointer { present in
              body(AtomView(starts: starts, atoms: atoms, masks: masks, places: places, present: present))
            }
          }
        }
      }
    }
  }
}
