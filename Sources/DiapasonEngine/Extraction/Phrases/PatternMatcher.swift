/// Finds the patterns of a lexicon in the tokens of a clause.
struct PatternMatcher {
  private let table: PatternTable
  /// For each atom, which of the words and candidates of the table a reader of this audience must look at.
  private let rows: FixedArray<PatternTable.Row>
  /// What stands under the atoms of this clause: words that are patterns, and candidates.
  private let words = Scratch<Visit>(count: 256)
  private let candidates = Scratch<Visit>(count: 256)
  /// The candidates that are worth a walk, and the token at which each was met.
  private let survivors = Scratch<Survivor>(count: 512)
  private let windows = AtomWindows()
  private let seen: BitSet

  private struct Visit: BitwiseCopyable {
    var run: Run
    var token: UInt32
  }

  private struct Survivor: BitwiseCopyable {
    /// That of the candidate, as `sift` writes it; then that of its pattern, which `survive` puts in its place.
    var number: UInt32
    var token: UInt32
  }

  init(_ taxonomy: Taxonomy, _ audience: ClosedRange<Audience>) {
    table = taxonomy.patterns
    rows = table.rows(for: audience)
    seen = BitSet(count: table.patterns.items.count)
  }

  /// Appends the first fit of every pattern at every token.
  ///
  /// A pattern is looked at only where its rarest element stands, and walked only where all of them do. Nine of ten
  /// candidates are refused: the loop that refuses them does nothing else.
  func matches(_ tokens: [Token], _ atoms: AtomBuffer, into matches: inout [Match]) {
    let view = atoms.view
    tokens.withUnsafeBufferPointer { tokens in
      windows.fill(tokens, view)
      let (wordCount, candidateCount) = visit(view)
      addWords(wordCount, to: &matches)
      let count = survive(sift(candidateCount), view)
      if count > 0 { walk(count, PatternWalk(tokens: tokens, atoms: view, table), into: &matches) }
    }
  }

  /// Walks the first survivors, in the order in which they were met.
  private func walk(_ count: Int, _ walk: PatternWalk, into matches: inout [Match]) {
    seen.removeAll()
    let patterns = table.patterns.items
    var token = -1
    var before = 0
    for index in 0..<count {
      let survivor = survivors.items[index]
      if token != Int(survivor.token) { (token, before) = (Int(survivor.token), matches.count) }
      let pattern = patterns[Int(survivor.number)]
      if pattern.isMetAtStart {
        walk.run(pattern, at: token, unlessIn: before, of: &matches)
      } else if seen.insert(Int(survivor.number)) {
        walk.run(pattern, into: &matches)
      }
    }
  }

  /// Notes what stands under the atoms of the clause, and returns how many places there are with words, and with
  /// candidates; what may survive has room then.
  ///
  /// Without a branch: the rows are larger than a processor's nearest memory, and are waited for together.
  private func visit(_ view: AtomView) -> (words: Int, candidates: Int) {
    let count = view.atoms.count
    words.makeRoom(count &+ 1)
    candidates.makeRoom(count &+ 1)
    let (words, candidates) = (words.items, candidates.items)
    let rows = rows.items
    var (wordCount, candidateCount, most) = (0, 0, 1)
    for index in 0..<count {
      let row = rows[Int(view.atoms[index])]
      let token = view.owners[index]
      words[wordCount] = Visit(run: row.words, token: token)
      wordCount &+= row.words.isEmpty ? 0 : 1
      candidates[candidateCount] = Visit(run: row.candidates, token: token)
      candidateCount &+= row.candidates.isEmpty ? 0 : 1
      most &+= Int(row.candidates.count)
    }
    survivors.makeRoom(most)
    return (wordCount, candidateCount)
  }

  /// Appends the patterns that are single words.
  private func addWords(_ count: Int, to matches: inout [Match]) {
    let entries = table.words.items
    var before = matches.count
    for index in 0..<count {
      let visit = words.items[index]
      let token = Int(visit.token)
      if index > 0, words.items[index &- 1].token != visit.token { before = matches.count }
      for place in visit.run.range {
        matches.append(Match(entries[place], first: token, last: token, held: 1), unlessIn: before)
      }
    }
  }

  /// Notes the candidates beside which an atom may stand that they ask for, and returns how many there are.
  ///
  /// Without a branch that depends on them: no processor foresees which are refused.
  private func sift(_ visits: Int) -> Int {
    let (visited, kept, near) = (self.candidates.items, survivors.items, windows.items)
    let candidates = table.candidates.items
    var count = 0
    for index in 0..<visits {
      let visit = visited[index]
      let window = Int(visit.token) &* AtomWindows.stride
      let end = visit.run.start &+ visit.run.count
      var place = visit.run.start
      while place < end {
        let candidate = candidates[Int(place)]
        kept[count] = Survivor(number: place, token: visit.token)
        count &+= candidate.bits & near[window &+ candidate.window] == 0 ? 0 : 1
        place &+= 1
      }
    }
    return count
  }

  /// Leaves of the first survivors those that the clause may fit, each with the number of its pattern, and returns how
  /// many there are.
  private func survive(_ count: Int, _ view: AtomView) -> Int {
    let (survivors, candidates) = (survivors.items, table.candidates.items)
    let groups = table.groups.items
    var kept = 0
    for index in 0..<count {
      let survivor = survivors[index]
      let candidate = candidates[Int(survivor.number)]
      survivors[kept] = Survivor(number: candidate.pattern, token: survivor.token)
      kept &+= Self.canFit(from: candidate.firstGroup, of: groups, view) ? 1 : 0
    }
    return kept
  }

  /// Whether the clause holds an atom of each group.
  @inline(__always)
  private static func canFit(
    from firstGroup: UInt32, of groups: UnsafeBufferPointer<UInt32>, _ atoms: AtomView
  ) -> Bool {
    var place = Int(firstGroup)
    while true {
      let end = place &+ 1 &+ Int(groups[place])
      place &+= 1
      if place == end { return true }
      while !atoms.holds(groups[place]) {
        place &+= 1
        if place == end { return false }
      }
      place = end
    }
  }
}
