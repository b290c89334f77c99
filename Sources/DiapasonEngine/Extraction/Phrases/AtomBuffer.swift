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
  /// The bits of all tokens.
  private var mask: UInt64 = 0
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

  /// Puts all atoms one after the other, then marks each.
  ///
  /// A loop over the few atoms of each word would end where no processor foresees it.
  mutating func fill(_ buffer: borrowing TokenBuffer, _ prefixes: PrefixTable) {
    clear()
    makeRoom(buffer, prefixes)
    count = buffer.tokens.count
    starts.items[count] = UInt32(truncatingIfNeeded: place(buffer, prefixes))
    mark()
  }

  /// A token has its class and the prefixes of a list, or at most one for each of its letters.
  private mutating func makeRoom(_ buffer: borrowing TokenBuffer, _ prefixes: PrefixTable) {
    let most =
      buffer.foldedCount + buffer.tokens.count * (1 + prefixes.longestList) + PrefixTable.usualList
    atoms.makeRoom(most)
    owners.makeRoom(most)
    starts.makeRoom(buffer.tokens.count + 1)
    masks.makeRoom(buffer.tokens.count)
  }

  /// Puts the atoms of each token behind those of the one before it, and returns where they end.
  private func place(_ buffer: borrowing TokenBuffer, _ prefixes: PrefixTable) -> Int {
    let starts = starts.items
    var writer = Writer(atoms: atoms.items, owners: owners.items, prefixes)
    let tokens = buffer.tokens
    for index in tokens.indices {
      starts[index] = UInt32(truncatingIfNeeded: writer.end)
      writer.owner = UInt32(truncatingIfNeeded: index)
      let (word, list) = (tokens[index].word, tokens[index].prefixes)
      writer.add(word, unless: word == Vocabulary.unknown)
      if list == Vocabulary.unknown {
        Self.addPrefixes(of: buffer.word(tokens[index]), prefixes, to: &writer)
      } else {
        writer.add(list: list)
      }
    }
    return writer.end
  }

  /// Adds the prefixes of a word that the vocabulary doesn't hold, letter by letter.
  private static func addPrefixes(
    of word: Slice<UnsafeMutableBufferPointer<UInt8>>, _ prefixes: PrefixTable, to writer: inout Writer
  ) {
    let filter = prefixes.filter.items
    var hash = PrefixHash.seed
    for letter in word {
      hash = PrefixHash.adding(letter, to: hash)
      let finished = PrefixHash.finished(hash)
      guard PrefixTable.mayHold(finished, filter), let atom = prefixes.atom(finished) else { continue }
      writer.add(atom, unless: false)
    }
  }

  /// Notes of every atom that the clause, and its token, hold it.
  private mutating func mark() {
    let (atoms, owners, slots) = (atoms.items, owners.items, slots.items.items)
    let (masks, held, places, present) = (masks.items, held.items, places.items, present.items)
    for token in 0..<count { masks[token] = 0 }
    mask = 0
    for index in 0..<Int(starts.items[count]) {
      let (atom, owner) = (atoms[index], owners[index])
      let slot = slots[Int(atom)]
      let bit = AtomSlots.bit(slot)
      mask |= bit
      masks[Int(owner)] |= bit
      held[Int(slot >> 6)] |= 1 &<< UInt64(truncatingIfNeeded: slot)
      places[Int(slot)] |= owner < 64 ? 1 &<< UInt64(truncatingIfNeeded: owner) : 0
      present[Int(atom >> 6)] |= .bit(of: atom)
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
    private let atoms: UnsafeMutableBufferPointer<UInt32>
    private let owners: UnsafeMutableBufferPointer<UInt32>
    private let listStarts: UnsafeBufferPointer<UInt32>
    private let listAtoms: UnsafeBufferPointer<UInt32>
    /// How many atoms are written.
    private(set) var end = 0
    var owner: UInt32 = 0

    init(
      atoms: UnsafeMutableBufferPointer<UInt32>, owners: UnsafeMutableBufferPointer<UInt32>,
      _ prefixes: PrefixTable
    ) {
      (self.atoms, self.owners) = (atoms, owners)
      (listStarts, listAtoms) = (prefixes.listStarts.items, prefixes.listAtoms.items)
    }

    @inline(__always)
    mutating func add(_ atom: UInt32, unless isNone: Bool) {
      atoms[end] = atom
      owners[end] = owner
      end &+= isNone ? 0 : 1
    }

    /// The first of a list are written whether it has as many or not: what follows is written over them.
    @inline(__always)
    mutating func add(list: UInt32) {
      let (start, next) = (Int(listStarts[Int(list)]), Int(listStarts[Int(list) &+ 1]))
      for offset in 0..<PrefixTable.usualList {
        atoms[end &+ offset] = listAtoms[start &+ offset]
        owners[end &+ offset] = owner
      }
      var place = start &+ PrefixTable.usualList
      while place < next {
        atoms[end &+ place &- start] = listAtoms[place]
        owners[end &+ place &- start] = owner
        place &+= 1
      }
      end &+= next &- start
    }
  }

  /// The atoms as the inner loops read them, until the buffer is filled anew.
  var view: AtomView {
    AtomView(
      starts: UnsafeBufferPointer(rebasing: starts.items[...count]),
      atoms: UnsafeBufferPointer(rebasing: atoms.items[..<Int(starts.items[count])]),
      owners: UnsafeBufferPointer(owners.items),
      masks: UnsafeBufferPointer(rebasing: masks.items[..<count]), mask: mask,
      held: AtomMask(words: (held.items[0], held.items[1], held.items[2], held.items[3])),
      places: UnsafeBufferPointer(places.items), present: UnsafeBufferPointer(present.items))
  }
}
