/// The patterns of a lexicon, laid out for the loop that looks for them.
///
/// Most patterns are refused, so what refuses them comes first: under each atom of a pattern's rarest element stand,
/// side by side, the atoms that its other elements ask for. The rest of a pattern is read once it can fit.
final class PatternTable: Sendable {
  /// What a pattern of several words is once it can fit: one line of memory.
  struct Pattern: BitwiseCopyable, Sendable {
    var entry: PhraseEntry
    /// The atoms with which it begins.
    var starts: AtomMask
    /// The members of its first element, and what tells of an atom that it begins none of them.
    var members: Run
    var choice = ChoiceFilter.Place(start: 0, mask: 0)
    private let firstElement: UInt32
    private let elementCount: UInt16
    /// Whether it begins wherever it is met: no other of its elements holds the words by which it is found.
    let isMetAtStart: Bool
    /// Whether it begins with one word, whatever the word is.
    let beginsWithWord: Bool

    /// A pattern of more elements than fit the number has more than fit any text.
    init(
      _ entry: PhraseEntry, _ elements: Run, members: Run, starts: AtomMask, isMetAtStart: Bool,
      beginsWithWord: Bool
    ) {
      (self.entry, self.members, self.starts) = (entry, members, starts)
      (self.isMetAtStart, self.beginsWithWord) = (isMetAtStart, beginsWithWord)
      firstElement = elements.start
      elementCount = UInt16(clamping: elements.count)
    }

    @inline(__always)
    var elements: Range<Int> { Int(firstElement)..<Int(firstElement) &+ Int(elementCount) }
  }

  /// An element, and what tells of a token that it doesn't fit: all that an attempt reads first, side by side.
  struct Step: BitwiseCopyable, Sendable {
    var element: PatternElement
    var choice: ChoiceFilter.Place
    /// Whether all its members are single words: then it doesn't matter which of them stands there.
    var isWord: Bool
    /// The bits of the atoms with which it begins.
    var mask: UInt64

    @inline(__always)
    var members: Run { element.alternatives }
  }

  /// For an atom, which of `words` and of `candidates` a reader of an audience must look at.
  struct Row: BitwiseCopyable, Sendable {
    var words = Run()
    var candidates = Run()
  }

  /// So many candidates are looked at together.
  static let block: UInt32 = 4

  /// For each of the ranges of audiences the rows of all atoms.
  private let rows: [FixedArray<Row>]
  /// Patterns that are a choice of single words, under each of them: they fit wherever one is met.
  let words: FixedArray<PhraseEntry>
  /// With a block of them behind the last that refuse everything.
  let candidates: FixedArray<PatternCandidate>
  /// Groups of atoms of which the clause must hold one each, the rarest of each member; an empty group ends them.
  let groups: FixedArray<UInt32>
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
    let atoms = lexicon.alternatives.items
    let firsts = lexicon.alternatives.starts.dropLast().map {
      Int($0) < atoms.count ? atoms[Int($0)] : Vocabulary.unknown
    }
    let choices = ChoiceFilter(lexicon.elements, firsts: firsts)
    var builder = PatternTableBuilder(lexicon, audiences)
    builder.addAll(lexicon.patternsByAtom)
    rows = ClosedRange<Audience>.all.map { FixedArray(builder.rows(for: $0)) }
    words = FixedArray(builder.words)
    candidates = FixedArray(
      builder.candidates + [PatternCandidate](repeating: .refused, count: Int(Self.block)))
    groups = FixedArray(builder.groups)
    patterns = FixedArray(
      builder.patterns.map { pattern in
        var pattern = pattern
        pattern.choice = choices.places[pattern.elements.lowerBound]
        return pattern
      })
    memberStarts = FixedArray(lexicon.alternatives.starts)
    memberAtoms = FixedArray(atoms)
    memberFirsts = FixedArray(firsts)
    choiceBits = FixedArray(choices.bits)
    steps = FixedArray(
      lexicon.elements.indices.map {
        Step(
          element: lexicon.elements[$0], choice: choices.places[$0],
          isWord: builder.areSingle(lexicon.elements[$0].alternatives.range), mask: builder.firsts[$0])
      })
  }

  /// The rows of those who listen, which are one of `ClosedRange.all`.
  func rows(for audience: ClosedRange<Audience>) -> FixedArray<Row> {
    rows[ClosedRange.all.firstIndex(of: audience) ?? 0]
  }
}
