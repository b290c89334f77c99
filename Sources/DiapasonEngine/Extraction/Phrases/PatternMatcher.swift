/// Finds the patterns of a lexicon in the tokens of a clause.
struct PatternMatcher {
  private let table: PatternTable
  /// What stands under the atoms for those who listen.
  private let rows: FixedArray<PatternTable.Row>
  /// What stands under the atoms of this clause: words that are patterns, and candidates.
  private let words = Scratch<Visit>(count: 32, empty: Visit())
  private let candidates = Scratch<Visit>(count: 32, empty: Visit())
  /// The candidates that are worth a walk, and the token at which each was met.
  private let survivors = Scratch<Survivor>(count: 32, empty: Survivor(pattern: 0, token: 0))
  private let windows = AtomWindows()
  private let seen: BitSet

  private struct Visit: BitwiseCopyable {
    var run = Run()
    var token: UInt32 = 0
  }

  private struct Survivor: BitwiseCopyable {
    var pattern: UInt32
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
      let count = survive(candidateCount, view)
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
      let pattern = patterns[Int(survivor.pattern)]
      if pattern.isMetAtStart {
        walk.run(pattern, at: token, unlessIn: before, of: &matches)
      } else if seen.insert(Int(survivor.pattern)) {
        walk.run(pattern, into: &matches)
      }
    }
  }

  /// Notes what stands under the atoms of the clause, and returns how many places there are with words, and with
  /// candidates.
  ///
  /// Without a branch: the rows are larger than a processor's nearest memory, and are waited for together.
  private func visit(_ view: AtomView) -> (words: Int, candidates: Int) {
    let count = Int(view.starts[view.masks.count])
    words.makeRoom(count &+ 1)
    candidates.makeRoom(count &+ 1)
    let (words, candidates) = (words.items, candidates.items)
    let (rowNumbers, rows) = (table.rowNumbers.items, rows.items)
    var (wordCount, candidateCount) = (0, 0)
    for token in view.masks.indices {
      for index in Int(view.starts[token])..<Int(view.starts[token &+ 1]) {
        let row = rows[Int(rowNumbers[Int(view.atoms[index])])]
        words[wordCount] = Visit(run: row.words, token: UInt32(truncatingIfNeeded: token))
        wordCount &+= row.words.isEmpty ? 0 : 1
        candidates[candidateCount] = Visit(run: row.candidates, token: UInt32(truncatingIfNeeded: token))
        candidateCount &+= row.candidates.isEmpty ? 0 : 1
      }
    }
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

  /// Notes the candidates that the clause may fit, and returns how many there are.
  private func survive(_ visits: Int, _ view: AtomView) -> Int {
    let candidates = table.candidates.items
    let needs = table.needs.items
    let near = windows.items
    var count = 0
    for index in 0..<visits {
      let visit = self.candidates.items[index]
      let window = Int(visit.token) &* AtomWindows.stride
      survivors.makeRoom(count &+ Int(visit.run.count))
      let kept = survivors.items
      var place = Int(visit.run.start)
      let end = place &+ Int(visit.run.count)
      while place < end {
        let candidate = candidates[place]
        place &+= 1
        guard candidate.bits & near[window &+ candidate.window] != 0,
          Self.canFit(candidate.needs, view, needs)
        else { continue }
        kept[count] = Survivor(pattern: candidate.pattern, token: visit.token)
        count &+= 1
      }
    }
    return count
  }

  /// Whether the clause holds an atom of each group.
  @inline(__always)
  private static func canFit(_ groups: UInt32, _ atoms: AtomView, _ needs: UnsafeBufferPointer<UInt32>)
    -> Bool
  {
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
