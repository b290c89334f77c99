/// For each token of a clause the atoms that it fits: its word class and the prefixes that it begins with.
///
/// Storage is used again for the next clause, and is written where it stands; which atoms stand in the clause at all is
/// marked, so that a pattern that lacks one of its words is refused without a walk.
struct AtomBuffer {
  /// How many tokens there are.
  private(set) var count = 0
  /// Where the atoms of each token begin; one more for the end.
  private let starts = Scratch<UInt32>(count: 256, empty: 0)
  private let atoms = Scratch<UInt32>(count: 1_024, empty: 0)
  /// For each token a bit for each of its atoms: where none is shared, the token fits none of the atoms.
  private let masks = Scratch<UInt64>(count: 256, empty: 0)
  /// All atoms of the clause, and for each bit of them the tokens that have it, among the first 64.
  private var held = AtomMask([])
  private let places = Scratch<UInt64>(count: AtomMask.bits, empty: 0)
  /// For each atom a bit, set where the clause holds it.
  private let present: Scratch<UInt64>

  /// A token has at most so many atoms: its class, and a prefix for each of its letters.
  private static let most = TokenCursor.longestWord + 1

  init(atomCount: Int) { present = Scratch(count: atomCount / 64 + 1, empty: 0) }

  mutating func fill(_ buffer: TokenBuffer, _ prefixes: PrefixTable) {
    clear()
    starts.makeRoom(buffer.tokens.count + 1)
    masks.makeRoom(buffer.tokens.count)
    let (listStarts, listAtoms) = (prefixes.listStarts.items, prefixes.listAtoms.items)
    var end = 0
    buffer.folded.withUnsafeBufferPointer { folded in
      for token in buffer.tokens {
        atoms.makeRoom(end + Self.most)
        starts.items[count] = UInt32(truncatingIfNeeded: end)
        masks.items[count] = 0
        if token.word != Vocabulary.unknown { add(token.word, at: &end) }
        if token.prefixes == Vocabulary.unknown {
          addPrefixes(of: token, folded, prefixes, at: &end)
        } else {
          let list = Int(token.prefixes)
          for place in Int(listStarts[list])..<Int(listStarts[list &+ 1]) { add(listAtoms[place], at: &end) }
        }
        count &+= 1
      }
    }
    starts.items[count] = UInt32(truncatingIfNeeded: end)
  }

  /// Adds the prefixes of a word that the vocabulary doesn't hold, letter by letter.
  private mutating func addPrefixes(
    of token: Token, _ folded: UnsafeBufferPointer<UInt8>, _ prefixes: PrefixTable, at end: inout Int
  ) {
    let filter = prefixes.filter.items
    var hash = PrefixHash.seed
    for place in Int(token.foldedStart)..<Int(token.foldedStart &+ token.foldedCount) {
      hash = PrefixHash.adding(folded[place], to: hash)
      let finished = PrefixHash.finished(hash)
      guard PrefixTable.mayHold(finished, filter), let atom = prefixes.atom(finished) else { continue }
      add(atom, at: &end)
    }
  }

  private mutating func clear() {
    for index in 0..<Int(starts.items[count]) {
      let atom = atoms.items[index]
      present.items[Int(atom >> 6)] = 0
      places.items[AtomMask.slot(atom)] = 0
    }
    held = AtomMask([])
    count = 0
    starts.items[0] = 0
  }

  @inline(__always)
  private mutating func add(_ atom: UInt32, at end: inout Int) {
    let bit = Self.bit(atom)
    atoms.items[end] = atom
    end &+= 1
    masks.items[count] |= bit
    present.items[Int(atom >> 6)] |= bit
    held.insert(atom)
    if count < 64 { places.items[AtomMask.slot(atom)] |= 1 << UInt64(truncatingIfNeeded: count) }
  }

  /// The bit of an atom in the masks of tokens.
  @inline(__always)
  static func bit(_ atom: UInt32) -> UInt64 { 1 << UInt64(atom & 63) }

  /// Whether the atom stands anywhere in the clause.
  func holds(_ atom: UInt32) -> Bool { view.holds(atom) }

  /// Whether the token fits the atom.
  func fits(_ token: Int, _ atom: UInt32) -> Bool { view.fits(token, atom) }

  /// The atoms as the inner loops read them, until the buffer is filled anew.
  var view: AtomView {
    AtomView(
      starts: UnsafeBufferPointer(rebasing: starts.items[...count]),
      atoms: UnsafeBufferPointer(rebasing: atoms.items[..<Int(starts.items[count])]),
      masks: UnsafeBufferPointer(rebasing: masks.items[..<count]), held: held,
      places: UnsafeBufferPointer(places.items), present: UnsafeBufferPointer(present.items))
  }
}
