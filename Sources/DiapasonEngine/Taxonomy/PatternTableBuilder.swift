/// Lays the patterns of a lexicon out under the atoms that make them worth a look.
struct PatternTableBuilder {
  private let phrases: [Phrase]
  private let audiences: [Audience]
  private let elements: [PatternElement]
  private let members: FlatLists<UInt32>
  private let rarest: [UInt32]
  private let slots: AtomSlots
  /// For each element the bits of the atoms with which its members begin, and with which they end.
  let firsts: [UInt64]
  private let lasts: [UInt64]
  private var numbers: [UInt32]
  private var needed: [Range<Int>] = []
  /// For each pattern the groups that were needed last, and where they stand.
  private var known: [(ranges: [Range<Int>], start: UInt32)] = []

  /// For each atom the rows of the single audiences.
  private var rows: [PatternTable.Row] = []
  private(set) var words: [PhraseEntry] = []
  private(set) var candidates: [PatternCandidate] = []
  /// The first group of all is empty: it is that of patterns with one element.
  private(set) var groups: [UInt32] = [0]
  private(set) var patterns: [PatternTable.Pattern] = []

  private static let unnumbered = UInt32.max

  init(_ lexicon: Lexicon, _ audiences: [Audience]) {
    self.audiences = audiences
    (phrases, elements, rarest) = (lexicon.phrases, lexicon.elements, lexicon.rarestAtoms)
    (members, slots) = (lexicon.alternatives, lexicon.slots)
    let (members, slots) = (members, slots)
    firsts = elements.map { slots.bits($0.alternatives.range.lazy.map { members.first($0) }) }
    lasts = elements.map { slots.bits($0.alternatives.range.lazy.map { members.last($0) }) }
    numbers = [UInt32](repeating: Self.unnumbered, count: phrases.count)
  }

  /// Adds the patterns of each atom, those of an audience side by side.
  mutating func addAll(_ patternsByAtom: FlatLists<UInt32>) {
    for atom in 0..<patternsByAtom.count {
      let range = patternsByAtom.range(atom)
      for audience in Audience.allCases {
        let (firstWord, firstCandidate) = (words.count, candidates.count)
        for place in range {
          let phrase = Int(patternsByAtom.items[place])
          if audiences[phrase] == audience { add(phrase, under: UInt32(atom)) }
        }
        rows.append(
          PatternTable.Row(
            words: Run(firstWord..<words.count), candidates: Run(firstCandidate..<candidates.count)))
      }
    }
  }

  /// The rows of those who hear what is said to several audiences: what they hear stands side by side.
  func rows(for audience: ClosedRange<Audience>) -> [PatternTable.Row] {
    stride(from: 0, to: rows.count, by: Audience.allCases.count).map { row in
      let first = rows[row + Int(audience.lowerBound.rawValue)]
      let last = rows[row + Int(audience.upperBound.rawValue)]
      return PatternTable.Row(
        words: Run(first.words.range.lowerBound..<last.words.range.upperBound),
        candidates: Run(first.candidates.range.lowerBound..<last.candidates.range.upperBound))
    }
  }

  private mutating func add(_ phrase: Int, under atom: UInt32) {
    let range = phrases[phrase].elements.range
    // A choice of nothing never fits.
    guard !range.isEmpty, !range.contains(where: { elements[$0].alternatives.isEmpty }) else { return }
    if range.count == 1, areSingle(elements[range.lowerBound].alternatives.range) {
      return words.append(PhraseEntry(phrase, phrases[phrase], audiences[phrase]))
    }
    let number = number(of: phrase, under: atom)
    gather(range, besides: atom)
    let (window, bits) = neighbour(of: atom, range)
    candidates.append(
      PatternCandidate(pattern: number, firstGroup: firstGroup(of: Int(number)), window, bits: bits))
  }

  /// What must stand in the clause besides the atom under which the pattern is found, as stretches of `rarest`: the
  /// other elements, the shortest choice first, since it is missing most often and soonest found to be.
  private mutating func gather(_ range: Range<Int>, besides atom: UInt32) {
    needed.removeAll(keepingCapacity: true)
    for element in range {
      let members = elements[element].alternatives.range
      if !rarest[members].contains(atom) { needed.append(members) }
    }
    if needed.count > 1 { needed.sort { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) } }
  }

  /// Which bits must stand where around the atom: those of the element before or behind, whichever are met by chance
  /// less often.
  private func neighbour(of atom: UInt32, _ range: Range<Int>) -> (AtomWindow, bits: UInt64) {
    let first = needed.first.map { slots.bits(rarest[$0]) }
    var best = (AtomWindow.clause, bits: first ?? .max)
    func consider(_ window: AtomWindow, _ bits: UInt64) {
      let size = bits.nonzeroBitCount * window.size
      if size < best.bits.nonzeroBitCount * best.0.size { best = (window, bits) }
    }
    guard let own = range.first(where: { holds($0, atom) }), needed.count == range.count - 1,
      elements[own].alternatives.range.allSatisfy({ rarest[$0] != atom || members.range($0).count == 1 })
    else { return best }
    if own + 1 < range.upperBound {
      consider(AtomWindow(of: elements[own + 1], isBehind: true), firsts[own + 1])
    }
    if own > range.lowerBound { consider(AtomWindow(of: elements[own], isBehind: false), lasts[own - 1]) }
    return best
  }

  private func holds(_ element: Int, _ atom: UInt32) -> Bool {
    rarest[elements[element].alternatives.range].contains(atom)
  }

  /// Whether each member of a choice is one word.
  func areSingle(_ choice: Range<Int>) -> Bool { choice.allSatisfy { members.range($0).count == 1 } }

  private mutating func number(of phrase: Int, under atom: UInt32) -> UInt32 {
    if numbers[phrase] == Self.unnumbered {
      numbers[phrase] = UInt32(patterns.count)
      let members = members
      let range = phrases[phrase].elements
      let begin = elements[range.range.lowerBound].alternatives
      patterns.append(
        PatternTable.Pattern(
          PhraseEntry(phrase, phrases[phrase], audiences[phrase]), range, members: begin,
          starts: slots.mask(begin.range.lazy.map { members.first($0) }),
          isMetAtStart: isMetAtStart(range.range, atom), beginsWithWord: areSingle(begin.range)))
      known.append(([], 0))
    }
    return numbers[phrase]
  }

  /// Whether a pattern, found under this atom, is found under the first words of its first element, and none of its
  /// other elements asks for them.
  private func isMetAtStart(_ range: Range<Int>, _ atom: UInt32) -> Bool {
    let begin = elements[range.lowerBound].alternatives.range
    guard holds(range.lowerBound, atom), begin.allSatisfy({ members.first($0) == rarest[$0] }) else {
      return false
    }
    return !range.dropFirst().contains { element in begin.contains { holds(element, rarest[$0]) } }
  }

  /// Where the groups of atoms that are needed stand; a pattern has them once for nearly all the atoms under which it
  /// is found, so that they stay in a processor's nearest memory.
  private mutating func firstGroup(of pattern: Int) -> UInt32 {
    guard !needed.isEmpty else { return 0 }
    if known[pattern].ranges == needed { return known[pattern].start }
    let start = UInt32(groups.count)
    for members in needed {
      groups.append(UInt32(members.count))
      groups += rarest[members]
    }
    groups.append(0)
    known[pattern] = (needed, start)
    return start
  }
}
