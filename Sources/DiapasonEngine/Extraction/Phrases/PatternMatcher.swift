/// Finds the patterns of a lexicon in the tokens of a clause.
struct PatternMatcher: Sendable {
  private let table: PatternTable
  /// For each atom, which of the words and candidates of the table a reader of this audience must look at.
  private let rows: FixedArray<PatternTable.Row>

  init(_ taxonomy: Taxonomy, _ audience: ClosedRange<Audience>) {
    table = taxonomy.patterns
    rows = table.rows(for: audience)
  }

  /// Appends the first fit of every pattern at every token.
  ///
  /// A pattern is looked at only where its rarest element stands, and walked only where all of them do. Nine of ten
  /// candidates are refused: the loop that refuses them does nothing else.
  func matches(
    _ tokens: UnsafeBufferPointer<Token>, _ view: AtomView, in room: inout PatternRoom,
    into matches: inout Pile<Match>
  ) {
    room.windows.fill(tokens, view)
    let (wordCount, candidateCount) = visit(view, &room)
    addWords(wordCount, room, to: &matches)
    let count = survive(sift(candidateCount, room), room, view)
    if count > 0 { walk(count, room, PatternWalk(tokens: tokens, atoms: view, table), into: &matches) }
  }

  /// Walks the first survivors, in the order in which they were met.
  private func walk(
    _ count: Int, _ room: borrowing PatternRoom, _ walk: PatternWalk, into matches: inout Pile<Match>
  ) {
    room.walked.removeAll()
    let patterns = table.patterns.items
    var token = -1
    var before = 0
    for index in 0..<count {
      let survivor = room.survivors.items[index]
      if token != Int(survivor.token) { (token, before) = (Int(survivor.token), matches.count) }
      let pattern = patterns[Int(survivor.number)]
      if pattern.isMetAtStart {
        walk.run(pattern, at: token, unlessIn: before, of: &matches)
      } else if room.walked.insert(Int(survivor.number)) {
        walk.run(pattern, into: &matches)
      }
    }
  }

  /// Notes what stands under the atoms of the clause, and returns how many places there are with words, and with
  /// candidates; what may survive has room then.
  ///
  /// Without a branch: the rows are larger than a processor's nearest memory, and are waited for together.
  private func visit(_ view: AtomView, _ room: inout PatternRoom) -> (words: Int, candidates: Int) {
    let count = view.atoms.count
    room.words.makeRoom(count &+ 1)
    room.candidates.makeRoom(count &+ 1)
    let (words, candidates) = (room.words.items, room.candidates.items)
    let rows = rows.items
    var (wordCount, candidateCount, most) = (0, 0, 1)
    for index in 0..<count {
      let row = rows[Int(view.atoms[index])]
      let token = view.owners[index]
      words[wordCount] = PatternRoom.Visit(run: row.words, token: token)
      wordCount &+= row.words.isEmpty ? 0 : 1
      candidates[candidateCount] = PatternRoom.Visit(run: row.candidates, token: token)
      candidateCount &+= row.candidates.isEmpty ? 0 : 1
      most &+= Int(row.candidates.count)
    }
    room.survivors.makeRoom(most &+ Int(PatternTable.block))
    return (wordCount, candidateCount)
  }

  /// Appends the patterns that are single words.
  private func addWords(_ count: Int, _ room: borrowing PatternRoom, to matches: inout Pile<Match>) {
    let (entries, words) = (table.words.items, room.words.items)
    var before = matches.count
    for index in 0..<count {
      let visit = words[index]
      let token = Int(visit.token)
      if index > 0, words[index &- 1].token != visit.token { before = matches.count }
      for place in visit.run.range {
        matches.append(Match(entries[place], first: token, last: token, held: 1), unlessIn: before)
      }
    }
  }

  /// Notes the candidates beside which an atom may stand that they ask for, and returns how many there are.
  ///
  /// Without a branch that depends on them, and in blocks, those behind the last of a word left out: no processor foresees
  /// which are refused, nor how many there are.
  private func sift(_ visits: Int, _ room: borrowing PatternRoom) -> Int {
    let (visited, kept, near) = (room.candidates.items, room.survivors.items, room.windows.items)
    let candidates = table.candidates.items
    var count = 0
    for index in 0..<visits {
      let visit = visited[index]
      let window = Int(visit.token) &* AtomWindows.stride
      let end = visit.run.start &+ visit.run.count
      var place = visit.run.start
      repeat {
        for next in place..<place &+ PatternTable.block {
          let candidate = candidates[Int(next)]
          kept[count] = PatternRoom.Survivor(number: next, token: visit.token)
          let isRefused = candidate.bits & near[window &+ candidate.window] == 0
          count &+= isRefused || next >= end ? 0 : 1
        }
        place &+= PatternTable.block
      } while place < end
    }
    return count
  }

  /// Leaves of the first survivors those that the clause may fit, each with the number of its pattern, and returns how
  /// many there are.
  private func survive(_ count: Int, _ room: borrowing PatternRoom, _ view: AtomView) -> Int {
    let (survivors, candidates) = (room.survivors.items, table.candidates.items)
    let groups = table.groups.items
    var kept = 0
    for index in 0..<count {
      let survivor = survivors[index]
      let candidate = candidates[Int(survivor.number)]
      survivors[kept] = PatternRoom.Survivor(number: candidate.pattern, token: survivor.token)
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
