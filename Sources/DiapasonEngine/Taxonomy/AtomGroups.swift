/// Gathers the atoms that clauses are asked for together, so that they get bits together.
struct AtomGroups {
  private let lexicon: Lexicon
  private let uses: [Int]
  private var groups: [AtomPartition.Group] = []

  init(_ lexicon: Lexicon, uses: [Int]) {
    self.lexicon = lexicon
    // The first few words would be all that counts.
    self.uses = uses.map { Int(Double($0).squareRoot()) }
  }

  /// A pattern that is looked at wherever its element `found` is met is looked for by the others, and begun by the first.
  mutating func add(_ phrase: Phrase, foundBy found: Int) {
    let elements = lexicon.elements[phrase.elements.range]
    let members = elements.map(\.alternatives.range)
    let weight = Set(lexicon.rarestAtoms[members[found]]).reduce(0) { $0 + uses[Int($1)] }
    let others = members.indices.filter { $0 != found }
    for other in others { add(lexicon.rarestAtoms[members[other]], 10 * weight / others.count) }
    add(members[0].map { lexicon.alternatives.first($0) }, weight)
  }

  private mutating func add(_ atoms: some Sequence<UInt32>, _ weight: Int) {
    groups.append(AtomPartition.Group(atoms: Set(atoms).sorted(), weight: weight))
  }

  /// The slots of all atoms.
  var slots: AtomSlots { AtomSlots(groups, uses: uses) }
}
