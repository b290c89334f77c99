/// Finds the patterns of a lexicon in the tokens of a clause.
struct PatternMatcher {
  private let table: PatternTable
  /// Where the candidates of an atom begin and end for those who listen, in steps of the audiences.
  private let first: Int
  private let end: Int
  /// The candidates of this clause that are worth a walk, and the token at which each was met.
  private let survivors = Scratch<Survivor>(count: 256, empty: Survivor(place: 0, token: 0))
  private var seen: BitSet

  private struct Survivor: BitwiseCopyable {
    var place: UInt32
    var token: UInt32
  }

  init(_ taxonomy: Taxonomy, _ audience: ClosedRange<Audience>) {
    first = Int(audience.lowerBound.rawValue)
    end = Int(audience.upperBound.rawValue) + 1
    table = taxonomy.patterns
    seen = BitSet(count: table.patterns.items.count)
  }

  /// Appends the first fit of every pattern at every token.
  ///
  /// A pattern is looked at only where its rarest element stands, and walked only where all of them do. A text holds
  /// three candidates for each of its words, and four of five are refused: the loop that refuses them does nothing
  /// else, so that all it needs stays in registers.
  mutating func matches(_ tokens: [Token], _ atoms: AtomBuffer, into matches: inout [Match]) {
    let view = atoms.view
    let count = survive(view)
    guard count > 0 else { return }
    seen.removeAll()
    tokens.withUnsafeBufferPointer { tokens in
      let walk = PatternWalk(tokens: tokens, atoms: view, table)
      let candidates = table.candidates.items
      let patterns = table.patterns.items
      var token = -1
      var before = 0
      for index in 0..<count {
        let survivor = survivors.items[index]
        let number = Int(candidates[Int(survivor.place)].pattern)
        if token != Int(survivor.token) { (token, before) = (Int(survivor.token), matches.count) }
        let pattern = patterns[number]
        if pattern.isWord {
          walk.add(pattern.entry, at: token, unlessIn: before, of: &matches)
        } else if seen.insert(number) {
          walk.run(pattern, into: &matches)
        }
      }
    }
  }

  /// Notes the candidates that the clause may fit, and returns how many there are.
  private func survive(_ view: AtomView) -> Int {
    let starts = table.candidateStarts.items
    let candidates = table.candidates.items
    let needs = table.needs.items
    let mask = view.mask
    var count = 0
    for token in view.masks.indices {
      for index in Int(view.starts[token])..<Int(view.starts[token &+ 1]) {
        let step = Int(view.atoms[index]) &* Audience.allCases.count
        let end = Int(starts[step &+ end])
        var place = Int(starts[step &+ first])
        guard place < end else { continue }
        survivors.makeRoom(count &+ end &- place)
        let kept = survivors.items
        while place < end {
          // Written whether it survives or not: the next one takes its place then.
          kept[count] = Survivor(
            place: UInt32(truncatingIfNeeded: place), token: UInt32(truncatingIfNeeded: token))
          if candidates[place].mayFit(view, mask), Self.canFit(candidates[place].needs, view, needs) {
            count &+= 1
          }
          place &+= 1
        }
      }
    }
    return count
  }

  /// Whether the clause holds an atom of each group: most patterns fail here, before any walk.
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
