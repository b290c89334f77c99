/// For each token of a clause the atoms that it fits: its word class and the prefixes that it begins with.
///
/// Storage is used again for the next clause, and is written where it stands; which atoms stand in the clause at all is
/// marked, so that a pattern that lacks one of its words is refused without a walk.
struct AtomBuffer: ~Copyable {
  /// How many tokens there are.
  private(set) var count = 0
  /// Where the atoms of each token begin; one more for the end.
  private var starts = Scratch<UInt32>(count: 512, empty: 0)
  private var atoms = Scratch<UInt32>(count: 512)
  /// For each atom its token.
  private var owners = Scratch<UInt32>(count: 512)
  /// For each token a bit for each of its atoms: where none is shared, the token fits none of the atoms.
  private var masks = Scratch<UInt64>(count: 128)
  /// The bits of an `AtomMask` that the clause has, and for each of them the tokens that have it, among the first 64.
  private let held = Scratch<UInt64>(count: AtomSlots.count / 64, empty: 0)
  private let places = Scratch<UInt64>(count: AtomSlots.count, empty: 0)
  /// For each atom a bit, set where the clause holds it.
  private let present: Scratch<UInt64>

  private let slots: AtomSlots

  init(_ taxonomy: Taxonomy) {
    present = Scratch(count: taxonomy.lexicon.atomCount / 64 + 1, empty: 0)
    slots = taxonomy.lexicon.slots
  }

  mutating func fill(_ buffer: TokenBuffer, _ prefixes: PrefixTable) {
    clear()
    makeRoom(buffer, prefixes)
    let (listStarts, listAtoms) = (prefixes.listStarts.items, prefixes.listAtoms.items)
    let (starts, masks) = (starts.items, masks.items)
    var writer = Writer(
      atoms: atoms.items, owners: owners.items, held: held.items, places: places.items,
      present: present.items, slots: slots.items.items)
    buffer.tokens.withUnsafeBufferPointer { tokens in
      for index in tokens.indices {
        starts[index] = UInt32(truncatingIfNeeded: writer.end)
        writer.begin(index)
        let (word, list) = (tokens[index].word, tokens[index].prefixes)
        if word != Vocabulary.unknown { writer.add(word) }
        if list == Vocabulary.unknown {
          Self.addPrefixes(of: buffer.word(tokens[index]), prefixes, to: &writer)
        } else {
          for place in Int(listStarts[Int(list)])..<Int(listStarts[Int(list) &+ 1]) {
            writer.add(listAtoms[place])
          }
        }
        masks[index] = writer.mask
      }
    }
    count = buffer.tokens.count
    starts[count] = UInt32(truncatingIfNeeded: writer.end)
  }

  /// A token has its class and the prefixes of a list, or at most one for each of its letters.
  private mutating func makeRoom(_ buffer: TokenBuffer, _ prefixes: PrefixTable) {
    let most = buffer.foldedCount + buffer.tokens.count * (1 + prefixes.longestList)
    atoms.makeRoom(most)
    owners.makeRoom(most)
    starts.makeRoom(buffer.tokens.count + 1)
    masks.makeRoom(buffer.tokens.count)
  }

  /// Adds the prefixes of a word that the vocabulary doesn't hold, letter by letter.
  private static func addPrefixes(
    of word: ArraySlice<UInt8>, _ prefixes: PrefixTable, to writer: inout Writer
  ) {
    let filter = prefixes.filter.items
    var hash = PrefixHash.seed
    for letter in word {
      hash = PrefixHash.adding(letter, to: hash)
      let finished = PrefixHash.finished(hash)
      guard PrefixTable.mayHold(finished, filter), let atom = prefixes.atom(finished) else { continue }
      writer.add(atom)
    }
  }

  private mutating func clear() {
    let (atoms, present, places, slots) = (atoms.items, present.items, places.items, slots.items.items)
    for index in 0..<Int(starts.items[count]) {
      let atom = atoms[index]
      present[Int(atom >> 6)] = 0
      places[Int(slots[Int(atom)])] = 0
    }
    for index in held.items.indices { held.items[index] = 0 }
    count = 0
    starts.items[0] = 0
  }

  /// Writes the atoms of one token after the other.
  private struct Writer {
    let atoms: UnsafeMutableBufferPointer<UInt32>
    let owners: UnsafeMutableBufferPointer<UInt32>
    let held: UnsafeMutableBufferPointer<UInt64>
    let places: UnsafeMutableBufferPointer<UInt64>
    let present: UnsafeMutableBufferPointer<UInt64>
    let slots: UnsafeBufferPointer<UInt8>
    /// How many atoms are written.
    var end = 0
    /// The bits of the token's atoms.
    var mask: UInt64 = 0
    var owner: UInt32 = 0
    /// The bit of the token, where it is one of the first 64.
    var token: UInt64 = 0

    @inline(__always)
    mutating func begin(_ index: Int) {
      owner = UInt32(truncatingIfNeeded: index)
      mask = 0
      token = index < 64 ? 1 << UInt64(truncatingIfNeeded: index) : 0
    }

    @inline(__always)
    mutating func add(_ atom: UInt32) {
      let slot = slots[Int(atom)]
      atoms[end] = atom
      owners[end] = owner
      end &+= 1
      mask |= AtomSlots.bit(slot)
      present[Int(atom >> 6)] |= .bit(of: atom)
      held[Int(slot >> 6)] |= 1 &<< UInt64(truncatingIfNeeded: slot)
      places[Int(slot)] |= token
    }
  }

  /// The atoms as the inner loops read them, until the buffer is filled anew.
  var view: AtomView {
    AtomView(
      starts: UnsafeBufferPointer(rebasing: starts.items[...count]),
      atoms: UnsafeBufferPointer(rebasing: atoms.items[..<Int(starts.items[count])]),
      owners: UnsafeBufferPointer(owners.items),
      masks: UnsafeBufferPointer(rebasing: masks.items[..<count]),
      held: AtomMask(words: (held.items[0], held.items[1], held.items[2], held.items[3])),
      places: UnsafeBufferPointer(places.items), present: UnsafeBufferPointer(present.items))
  }
}
