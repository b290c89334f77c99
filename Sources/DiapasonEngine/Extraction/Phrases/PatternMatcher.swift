/// Finds the patterns of a lexicon in the tokens of a clause.
struct PatternMatcher {
  private let table: PatternTable
  /// Where in a row the patterns of an atom begin and end for those who listen; they may end with the next row's.
  private let first: Int
  private let end: Int
  /// The candidates of this clause that are worth a walk, and the token at which each was met.
  private let survivors = Scratch<Survivor>(count: 256, empty: Survivor(pattern: 0, token: 0))
  private let windows = AtomWindows()
  private var seen: BitSet

  private struct Survivor: BitwiseCopyable {
    var pattern: UInt32
    var token: UInt32
  }

  init(_ taxonomy: Taxonomy, _ audience: ClosedRange<Audience>) {
    first = Int(audience.lowerBound.rawValue)
    let last = Int(audience.upperBound.rawValue)
    end = last + 1 < Audience.allCases.count ? last + 1 : PatternTable.rowLength
    table = taxonomy.patterns
    seen = BitSet(count: table.patterns.items.count)
  }

  /// Appends the first fit of every pattern at every token.
  ///
  /// A pattern is looked at only where its rarest element stands, and walked only where all of them do. Nine of ten
  /// candidates are refused: the loop that refuses them does nothing else, so that all it needs stays in registers.
  mutating func matches(_ tokens: [Token], _ atoms: AtomBuffer, into matches: inout [Match]) {
    let view = atoms.view
    tokens.withUnsafeBufferPointer { tokens in
      windows.fill(tokens, view)
      let count = survive(view, into: &matches)
      if count > 0 { walk(count, PatternWalk(tokens: tokens, atoms: view, table), into: &matches) }
    }
  }

  /// Walks the first survivors, in the order in which they were met.
  private mutating func walk(_ count: Int, _ walk: PatternWalk, into matches: inout [Match]) {
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

  /// Appends the patterns that are single words, notes the candidates that the clause may fit, and returns how many
  /// there are.
  private func survive(_ view: AtomView, into matches: inout [Match]) -> Int {
    let rowNumbers = table.rowNumbers.items
    let rows = table.rows.items
    let words = table.words.items
    var count = 0
    for token in view.masks.indices {
      let before = matches.count
      for index in Int(view.starts[token])..<Int(view.starts[token &+ 1]) {
        let row = Int(rowNumbers[Int(view.atoms[index])]) &* PatternTable.rowLength
        guard row != 0 else { continue }
        for place in Int(rows[row &+ first])..<Int(rows[row &+ end]) {
          matches.append(Match(words[place], first: token, last: token, held: 1), unlessIn: before)
        }
        let candidates = row &+ Audience.allCases.count
        count = survive(
          Int(rows[candidates &+ first])..<Int(rows[candidates &+ end]), at: token, view, count)
      }
    }
    return count
  }

  /// Notes those of an atom's candidates that the clause may fit behind the `count` that are there.
  @inline(__always)
  private func survive(_ places: Range<Int>, at token: Int, _ view: AtomView, _ count: Int) -> Int {
    guard !places.isEmpty else { return count }
    let candidates = table.candidates.items
    let needs = table.needs.items
    let near = windows.items
    survivors.makeRoom(count &+ places.count)
    let kept = survivors.items
    var count = count
    for place in places {
      let candidate = candidates[place]
      guard candidate.bits & near[token &* AtomWindows.stride &+ candidate.window] != 0 else { continue }
      guard Self.canFit(candidate.needs, view, needs) else { continue }
      kept[count] = Survivor(pattern: candidate.pattern, token: UInt32(truncatingIfNeeded: token))
      count &+= 1
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
