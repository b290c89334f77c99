/// The atoms of a clause as the inner loops read them: addresses, with no reference to count.
struct AtomView {
  let starts: UnsafeBufferPointer<UInt32>
  /// The atoms of all tokens, one token after the other.
  let atoms: UnsafeBufferPointer<UInt32>
  /// For each atom its token.
  let owners: UnsafeBufferPointer<UInt32>
  let masks: UnsafeBufferPointer<UInt64>
  /// The bits of all atoms of the clause.
  let mask: UInt64
  let held: AtomMask
  let places: UnsafeBufferPointer<UInt64>
  let present: UnsafeBufferPointer<UInt64>

  /// Whether the atom stands anywhere in the clause.
  @inline(__always)
  func holds(_ atom: UInt32) -> Bool { present[Int(atom >> 6)] & .bit(of: atom) != 0 }

  /// Calls with the tokens, in order, that may have an atom of `mask`.
  ///
  /// Of most clauses they are known by a bit for each token; a long one is looked through.
  @inline(__always)
  func forEachToken(sharing mask: AtomMask, _ body: (Int) -> Void) {
    guard masks.count <= 64 else {
      for token in masks.indices { body(token) }
      return
    }
    var tokens: UInt64 = 0
    mask.forEachShared(held) { tokens |= places[$0] }
    while tokens != 0 {
      body(tokens.trailingZeroBitCount)
      tokens &= tokens &- 1
    }
  }

  /// Whether the token fits the atom.
  @inline(__always)
  func fits(_ token: Int, _ atom: UInt32) -> Bool {
    var index = Int(starts[token])
    let end = Int(starts[token &+ 1])
    while index < end {
      if atoms[index] == atom { return true }
      index &+= 1
    }
    return false
  }
}
