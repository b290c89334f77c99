/// The patterns of a lexicon, laid out for the loop that looks for them.
///
/// Most patterns are refused, so what refuses them comes first: under each atom of a pattern's rarest element stand,
/// side by side, the atoms that its other elements ask for. The rest of a pattern is read once it can fit.
final class PatternTable: Sendable {
  /// A pattern under one of the atoms that make it worth a look.
  struct Candidate: BitwiseCopyable, Sendable {
    private static let singleBit: UInt32 = 1 << 31

    let pattern: UInt32
    private let packed: UInt32
    /// The bits of the atoms of its first group, or its only atom.
    private let hint: UInt64

    /// The only atom of the first group, or the bits of all.
    init(pattern: UInt32, needs: UInt32, only: UInt32?, bits: UInt64) {
      self.pattern = pattern
      packed = needs | (only == nil ? 0 : Self.singleBit)
      hint = only.map { UInt64($0) } ?? bits
    }

    /// Where in `needs` its groups stand: for each of the other elements how many atoms there are, and these.
    @inline(__always)
    var needs: UInt32 { packed & ~Self.singleBit }

    /// Whether the clause may hold an atom of the first group: told from the candidate alone, and surely of one atom.
    @inline(__always)
    func mayFit(_ atoms: AtomView, _ mask: UInt64) -> Bool {
      packed & Self.singleBit != 0 ? atoms.holds(UInt32(truncatingIfNeeded: hint)) : hint & mask != 0
    }
  }

  /// What a pattern is once it can fit.
  struct Pattern: BitwiseCopyable, Sendable {
    var entry: PhraseEntry
    var elements: Run
    /// The atoms with which it begins; none where it is a choice of single words, which fits wherever it is met.
    var starts: AtomMask
    var isWord: Bool
  }

  /// An element, and what tells of a token that it doesn't fit: all that an attempt reads first, side by side.
  struct Step: BitwiseCopyable, Sendable {
    var element: PatternElement
    var choice: ChoiceFilter.Place
    /// The bits of the atoms with which it begins.
    var mask: UInt64

    @inline(__always)
    var members: Run { element.alternatives }
  }

  /// For each atom and each audience where its candidates begin; one more for the end.
  let candidateStarts: FixedArray<UInt32>
  let candidates: FixedArray<Candidate>
  /// Groups of atoms of which the clause must hold one each, the rarest of each member; an empty group ends them.
  let needs: FixedArray<UInt32>
  let patterns: FixedArray<Pattern>
  let steps: FixedArray<Step>
  /// For each member of each choice where its atoms begin; one more for the end.
  let memberStarts: FixedArray<UInt32>
  let memberAtoms: FixedArray<UInt32>
  /// For each member its first atom: those of a choice stand side by side.
  let memberFirsts: FixedArray<UInt32>
  /// What the choices of elements may begin with.
  let choiceBits: FixedArray<UInt64>

  init(_ lexicon: Lexicon, _ audiences: [Audience]) {
    var builder = Builder(lexicon, audiences)
    candidateStarts = FixedArray(builder.candidateStarts(lexicon.patternsByAtom))
    candidates = FixedArray(builder.candidates)
    needs = FixedArray(builder.needs)
    patterns = FixedArray(builder.patterns)
    memberStarts = FixedArray(lexicon.alternatives.starts)
    memberAtoms = FixedArray(lexicon.alternatives.items)
    let atoms = lexicon.alternatives.items
    let firsts = lexicon.alternatives.starts.dropLast().map {
      Int($0) < atoms.count ? atoms[Int($0)] : Vocabulary.unknown
    }
    memberFirsts = FixedArray(firsts)
    let choices = ChoiceFilter(lexicon.elements, firsts: firsts)
    choiceBits = FixedArray(choices.bits)
    steps = FixedArray(
      lexicon.elements.indices.map {
        Step(element: lexicon.elements[$0], choice: choices.places[$0], mask: builder.masks[$0])
      })
  }

  private struct Builder {
    private let phrases: [Phrase]
    private let audiences: [Audience]
    private let elements: [PatternElement]
    private let members: FlatLists<UInt32>
    private let rarest: [UInt32]
    let masks: [UInt64]
    private var numbers: [UInt32]
    private var needed: [Range<Int>] = []
    /// For each pattern the groups that were needed last, and where they stand.
    private var known: [(ranges: [Range<Int>], start: UInt32)] = []
    var candidates: [Candidate] = []
    /// The first group of all is empty: it is that of patterns with one element.
    var needs: [UInt32] = [0]
    var patterns: [Pattern] = []

    private static let unnumbered = UInt32.max

    init(_ lexicon: Lexicon, _ audiences: [Audience]) {
      self.audiences = audiences
      (phrases, elements, rarest) = (lexicon.phrases, lexicon.elements, lexicon.rarestAtoms)
      members = lexicon.alternatives
      let members = members
      masks = elements.map { element in
        element.alternatives.range.reduce(0) { $0 | AtomBuffer.bit(members.first($1)) }
      }
      numbers = [UInt32](repeating: Self.unnumbered, count: phrases.count)
    }

    /// Where the candidates of each atom and audience begin, once all are there.
    mutating func candidateStarts(_ patternsByAtom: FlatLists<UInt32>) -> [UInt32] {
      var starts: [UInt32] = [0]
      for atom in 0..<patternsByAtom.count {
        let range = patternsByAtom.range(atom)
        for audience in Audience.allCases {
          for place in range {
            let phrase = Int(patternsByAtom.items[place])
            if audiences[phrase] == audience { add(phrase, under: UInt32(atom)) }
          }
          starts.append(UInt32(candidates.count))
        }
      }
      return starts
    }

    private mutating func add(_ phrase: Int, under atom: UInt32) {
      let range = phrases[phrase].elements.range
      // A choice of nothing never fits.
      guard !range.isEmpty, !range.contains(where: { elements[$0].alternatives.isEmpty }) else { return }
      let number = number(of: phrase)
      gather(range, besides: atom)
      let first = needed.first
      candidates.append(
        Candidate(
          pattern: number, needs: groups(of: Int(number)),
          only: first.flatMap { $0.count == 1 ? rarest[$0.lowerBound] : nil },
          bits: first?.reduce(0) { $0 | AtomBuffer.bit(rarest[$1]) } ?? .max))
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

    private mutating func number(of phrase: Int) -> UInt32 {
      let members = members
      if numbers[phrase] == Self.unnumbered {
        numbers[phrase] = UInt32(patterns.count)
        let range = phrases[phrase].elements
        let firsts = elements[range.range.lowerBound].alternatives.range.lazy.map { members.first($0) }
        patterns.append(
          Pattern(
            entry: PhraseEntry(phrase, phrases[phrase], audiences[phrase]), elements: range,
            starts: AtomMask(firsts),
            isWord: isWord(range.range)))
        known.append(([], 0))
      }
      return numbers[phrase]
    }

    private func isWord(_ range: Range<Int>) -> Bool {
      guard range.count == 1 else { return false }
      for member in elements[range.lowerBound].alternatives.range where members.range(member).count > 1 {
        return false
      }
      return true
    }

    /// Where the groups of atoms that are needed stand; a pattern has them once for nearly all the atoms under which it
    /// is found, so that they stay in a processor's nearest memory.
    private mutating func groups(of pattern: Int) -> UInt32 {
      guard !needed.isEmpty else { return 0 }
      if known[pattern].ranges == needed { return known[pattern].start }
      let start = UInt32(needs.count)
      for members in needed {
        needs.append(UInt32(members.count))
        needs += rarest[members]
      }
      needs.append(0)
      known[pattern] = (needed, start)
      return start
    }
  }
}
