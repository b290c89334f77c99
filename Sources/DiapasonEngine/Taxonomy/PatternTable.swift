/// The patterns of a lexicon, laid out for the loop that looks for them.
///
/// Most patterns are refused, so what refuses them comes first: under each atom of a pattern's rarest element stand,
/// side by side, the atoms that its other elements ask for. The rest of a pattern is read once it can fit.
final class PatternTable: Sendable {
  /// A pattern under one of the atoms that make it worth a look.
  struct Candidate: BitwiseCopyable, Sendable {
    var pattern: UInt32
    /// Where in `needs` its groups stand: for each of the other elements how many atoms there are, and these.
    var needs: UInt32
    /// The bits of the atoms with which it begins.
    var starts: UInt64
  }

  /// What a pattern is once it can fit.
  struct Pattern: BitwiseCopyable, Sendable {
    var entry: PhraseEntry
    var elements: Run
    /// Whether it is a choice of single words, so that any of them is a fit.
    var isWord: UInt32
  }

  /// For each atom where its candidates begin; one more for the end.
  let candidateStarts: FixedArray<UInt32>
  let candidates: FixedArray<Candidate>
  /// Groups of atoms of which the clause must hold one each; an empty group ends them.
  let needs: FixedArray<UInt32>
  let patterns: FixedArray<Pattern>
  let elements: FixedArray<PatternElement>
  /// For each member of each choice where its atoms begin; one more for the end.
  let memberStarts: FixedArray<UInt32>
  let memberAtoms: FixedArray<UInt32>

  init(_ lexicon: Lexicon) {
    var builder = Builder(lexicon)
    candidateStarts = FixedArray(builder.candidateStarts(lexicon.patternsByAtom))
    candidates = FixedArray(builder.candidates)
    needs = FixedArray(builder.needs)
    patterns = FixedArray(builder.patterns)
    elements = FixedArray(lexicon.elements)
    memberStarts = FixedArray(lexicon.alternatives.starts)
    memberAtoms = FixedArray(lexicon.alternatives.items)
  }

  private struct Builder {
    private let phrases: [Phrase]
    private let elements: [PatternElement]
    private let members: FlatLists<UInt32>
    private var numbers: [UInt32]
    var candidates: [Candidate] = []
    /// The first group of all is empty: it is that of patterns with one element.
    var needs: [UInt32] = [0]
    var patterns: [Pattern] = []

    private static let unnumbered = UInt32.max

    init(_ lexicon: Lexicon) {
      (phrases, elements, members) = (lexicon.phrases, lexicon.elements, lexicon.alternatives)
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
      for element in range where elements[element].alternatives.isEmpty { return }
      var starts: UInt64 = 0
      for member in elements[range.lowerBound].alternatives.range {
        starts |= AtomBuffer.bit(members.first(member))
      }
      candidates.append(
        Candidate(pattern: number(of: phrase), needs: groups(of: range, beside: atom), starts: starts))
    }

    private mutating func number(of phrase: Int) -> UInt32 {
      if numbers[phrase] == Self.unnumbered {
        numbers[phrase] = UInt32(patterns.count)
        let range = phrases[phrase].elements
        patterns.append(
          Pattern(
            entry: PhraseEntry(phrase, phrases[phrase]), elements: range, isWord: isWord(range.range) ? 1 : 0)
        )
      }
      return numbers[phrase]
    }

    private func isWord(_ range: Range<Int>) -> Bool {
      range.count == 1
        && elements[range.lowerBound].alternatives.range.allSatisfy { members.range($0).count == 1 }
    }

    /// What must stand in the clause besides an atom that is there.
    private mutating func groups(of range: Range<Int>, beside atom: UInt32) -> UInt32 {
      let start = UInt32(needs.count)
      for element in range {
        let group = elements[element].alternatives.range
        if group.contains(where: { members.first($0) == atom }) { continue }
        needs.append(UInt32(group.count))
        for member in group { needs.append(members.first(member)) }
      }
      guard needs.count > Int(start) else { return 0 }
      needs.append(0)
      return start
    }
  }
}
