/// Finds the patterns of a lexicon in the tokens of a clause.
struct PatternMatcher: Sendable {
  private let table: PatternTable

  init(_ taxonomy: Taxonomy) { table = taxonomy.patterns }

  /// The number of patterns, for which `seen` must have room.
  var count: Int { table.patterns.items.count }

  /// Appends the first fit of every pattern at every token.
  ///
  /// A pattern is looked at only where its rarest element stands, and walked only where all of them do. A text holds
  /// three candidates for each of its words, and two of three are refused: tables, clause and atoms are read through
  /// their addresses, side by side in memory, since counting references took longer than the comparisons.
  func matches(_ tokens: [Token], _ atoms: AtomBuffer, _ seen: inout BitSet, into matches: inout [Match]) {
    seen.removeAll()
    tokens.withUnsafeBufferPointer { tokens in
      atoms.withView { atoms in
        let walk = PatternWalk(tokens: tokens, atoms: atoms, table)
        let starts = table.candidateStarts.items
        let candidates = table.candidates.items
        for atom in atoms.atoms {
          for place in Int(starts[Int(atom)])..<Int(starts[Int(atom) &+ 1]) {
            let candidate = candidates[place]
            guard canFit(candidate.needs, atoms), seen.insert(Int(candidate.pattern)) else { continue }
            walk.run(candidate, into: &matches)
          }
        }
      }
    }
  }

  /// Whether the clause holds an atom of each group: most patterns fail here, before any walk.
  @inline(__always)
  private func canFit(_ groups: UInt32, _ atoms: AtomView) -> Bool {
    let needs = table.needs.items
    var place = Int(groups)
    while true {
      let end = place &+ 1 &+ Int(needs[place])
      place &+= 1
      if place == end { return true }
      while !atoms.holds(needs[place]) {
        place &+= 1
        if place == end { return false }
      }
      place = end
    }
  }
}
