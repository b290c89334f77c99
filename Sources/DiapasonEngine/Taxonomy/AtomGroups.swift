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

  /// What drives phrases out is looked for too, wherever they stand.
  mutating func addGuards() {
    var lists = Set<Range<Int>>()
    for list in lexicon.phrases.lazy.map(\.excludes.range) where lists.insert(list).inserted {
      let words = lexicon.guards[list].filter { $0.domain == GuardTerm.words && !$0.atoms.isEmpty }
      if !words.isEmpty { add(words.map { lexicon.numbers[Int($0.atoms.start)] }, 1) }
    }
  }

  private mutating func add(_ atoms: some Sequence<UInt32>, _ weight: Int) {
    groups.append(AtomPartition.Group(atoms: Set(atoms).sorted(), weight: weight))
  }

  /// The slots of all atoms.
  var slots: AtomSlots { AtomSlots(groups, uses: uses) }
}
