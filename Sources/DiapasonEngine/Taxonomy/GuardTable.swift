/// The guard terms of a lexicon as the loop over matches asks for them.
///
/// Of nearly all terms the clause lacks the first word: it stands in the term itself.
final class GuardTable: Sendable {
  struct Term: BitwiseCopyable, Sendable {
    /// As in `GuardTerm`.
    var domain: UInt32
    /// The first of the words, or an atom that no text holds.
    var first: UInt32
    /// The atoms of all of them, in `atoms`.
    var words: Run

    @inline(__always)
    var isDomain: Bool { domain != GuardTerm.words }
  }

  let terms: FixedArray<Term>
  let atoms: FixedArray<UInt32>

  init(_ lexicon: Lexicon) {
    atoms = FixedArray(lexicon.numbers)
    terms = FixedArray(
      lexicon.guards.map { term in
        let isDomain = term.domain != GuardTerm.words
        let first =
          isDomain || term.atoms.isEmpty
          ? UInt32(lexicon.atomCount) : lexicon.numbers[Int(term.atoms.start)]
        return Term(domain: term.domain, first: first, words: isDomain ? Run() : term.atoms)
      })
  }
}
