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
  /// their addresses, side by side in memory, since counting references took longer than the comparisons. A pattern
  /// that is a choice of single words fits where it is met.
  func matches(_ tokens: [Token], _ atoms: AtomBuffer, _ seen: inout BitSet, into matches: inout [Match]) {
    seen.removeAll()
    tokens.withUnsafeBufferPointer { tokens in
      let view = atoms.view
      let mask = view.mask
      let walk = PatternWalk(tokens: tokens, atoms: view, table)
      let starts = table.candidateStarts.items
      let candidates = table.candidates.items
      for token in tokens.indices {
        let before = matches.count
        for index in Int(view.starts[token])..<Int(view.starts[token &+ 1]) {
          let atom = Int(view.atoms[index])
          for place in Int(starts[atom])..<Int(starts[atom &+ 1]) {
            let candidate = candidates[place]
            if candidate.isWord {
              walk.add(candidate, at: token, unlessIn: before, of: &matches)
            } else if candidate.mayFit(view, mask), canFit(candidate.needs, view),
              seen.insert(Int(candidate.pattern))
            {
              walk.run(candidate, into: &matches)
            }
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
