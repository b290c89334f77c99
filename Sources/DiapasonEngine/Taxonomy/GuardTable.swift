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
  /// Where a list of terms begins that drive phrases out: the first words of all of them.
  let firsts: FixedArray<AtomMask>

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
    var firsts = [AtomMask](repeating: AtomMask(), count: terms.items.count)
    // Many phrases have the same list: its mask is made once, for the longest of those that begin there.
    var known = [UInt32](repeating: 0, count: terms.items.count)
    for list in lexicon.phrases.lazy.map(\.excludes)
    where !list.isEmpty && list.count > known[Int(list.start)] {
      known[Int(list.start)] = list.count
      let words = terms.items[list.range].lazy.map(\.first).filter { $0 < lexicon.atomCount }
      firsts[Int(list.start)] = lexicon.slots.mask(words)
    }
    self.firsts = FixedArray(firsts)
  }
}
