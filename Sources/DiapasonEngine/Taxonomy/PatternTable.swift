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
    /// The bits of the atoms with which it begins.
    ///
    /// A choice of single words fits wherever it is met, and has none.
    let starts: UInt64
    /// The bits of the atoms of its first group, or its only atom.
    private let hint: UInt64

    /// The only atom of the first group, or the bits of all.
    init(pattern: UInt32, needs: UInt32, starts: UInt64, only: UInt32?, bits: UInt64) {
      (self.pattern, self.starts) = (pattern, starts)
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

    @inline(__always)
    var isWord: Bool { starts == 0 }
  }

  /// What a pattern is once it can fit.
  struct Pattern: BitwiseCopyable, Sendable {
    var entry: PhraseEntry
    var elements: Run
  }

  /// For each atom where its candidates begin; one more for the end.
  let candidateStarts: FixedArray<UInt32>
  let candidates: FixedArray<Candidate>
  /// Groups of atoms of which the clause must hold one each; an empty group ends them.
  let needs: FixedArray<UInt32>
  let patterns: FixedArray<Pattern>
  let elements: FixedArray<PatternElement>
  /// For each element the bits of the atoms with which it begins.
  let elementMasks: FixedArray<UInt64>
  /// For each member of each choice where its atoms begin; one more for the end.
  let memberStarts: FixedArray<UInt32>
  let memberAtoms: FixedArray<UInt32>
  /// For each member its first atom: those of a choice stand side by side.
  let memberFirsts: FixedArray<UInt32>
  /// What the choices of elements may begin with.
  let choices: ChoiceFilter

  init(_ lexicon: Lexicon) {
    var builder = Builder(lexicon)
    candidateStarts = FixedArray(builder.candidateStarts(lexicon.patternsByAtom))
    candidates = FixedArray(builder.candidates)
    needs = FixedArray(builder.needs)
    patterns = FixedArray(builder.patterns)
    elements = FixedArray(lexicon.elements)
    elementMasks = FixedArray(builder.masks)
    memberStarts = FixedArray(lexicon.alternatives.starts)
    memberAtoms = FixedArray(lexicon.alternatives.items)
    let atoms = lexicon.alternatives.items
    let firsts = lexicon.alternatives.starts.dropLast().map {
      Int($0) < atoms.count ? atoms[Int($0)] : Vocabulary.unknown
    }
    memberFirsts = FixedArray(firsts)
    choices = ChoiceFilter(lexicon.elements, firsts: firsts)
  }

  private struct Builder {
    private let phrases: [Phrase]
    private let elements: [PatternElement]
    private let members: FlatLists<UInt32>
    let masks: [UInt64]
    private var numbers: [UInt32]
    private var others: [Int] = []
    var candidates: [Candidate] = []
    /// The first group of all is empty: it is that of patterns with one element.
    var needs: [UInt32] = [0]
    var patterns: [Pattern] = []

    private static let unnumbered = UInt32.max

    init(_ lexicon: Lexicon) {
      (phrases, elements, members) = (lexicon.phrases, lexicon.elements, lexicon.alternatives)
      let members = members
      masks = elements.map { element in
        element.alternatives.range.reduce(0) { $0 | AtomBuffer.bit(members.first($1)) }
      }
      numbers = [UInt32](repeating: Self.unnumbered, count: phrases.count)
    }

    /// Where the candidates of each atom begin, once all are there.
    mutating func candidateStarts(_ patternsByAtom: FlatLists<UInt32>) -> [UInt32] {
      var starts: [UInt32] = [0]
      for atom in 0..<patternsByAtom.count {
        for place in patternsByAtom.range(atom) { add(Int(patternsByAtom.items[place]), under: UInt32(atom)) }
        starts.append(UInt32(candidates.count))
      }
      return starts
    }

    private mutating func add(_ phrase: Int, under atom: UInt32) {
      let range = phrases[phrase].elements.range
      // A choice of nothing never fits.
      guard !range.isEmpty, !range.contains(where: { elements[$0].alternatives.isEmpty }) else { return }
      others.removeAll(keepingCapacity: true)
      for element in range where !holds(elements[element], atom) { others.append(element) }
      // The shortest group first: it is missing most often, and soonest found to be.
      if others.count > 1 {
        let elements = elements
        others.sort { (elements[$0].alternatives.count, $0) < (elements[$1].alternatives.count, $1) }
      }
      let first = others.first.map { elements[$0].alternatives.range } ?? 0..<0
      candidates.append(
        Candidate(
          pattern: number(of: phrase), needs: groups(others),
          starts: isWord(range) ? 0 : masks[range.lowerBound],
          only: first.count == 1 ? members.first(first.lowerBound) : nil,
          bits: others.first.map { masks[$0] } ?? .max))
    }

    private mutating func number(of phrase: Int) -> UInt32 {
      if numbers[phrase] == Self.unnumbered {
        numbers[phrase] = UInt32(patterns.count)
        let range = phrases[phrase].elements
        patterns.append(Pattern(entry: PhraseEntry(phrase, phrases[phrase]), elements: range))
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

    private func holds(_ element: PatternElement, _ atom: UInt32) -> Bool {
      element.alternatives.range.contains { members.first($0) == atom }
    }

    /// What must stand in the clause besides the atom under which the pattern is found.
    private mutating func groups(_ others: [Int]) -> UInt32 {
      guard !others.isEmpty else { return 0 }
      let start = UInt32(needs.count)
      for element in others {
        needs.append(elements[element].alternatives.count)
        for member in elements[element].alternatives.range { needs.append(members.first(member)) }
      }
      needs.append(0)
      return start
    }
  }
}
