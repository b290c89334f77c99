/// Finds the labels of a lexicon in the tokens of a clause: the trie walked from every token.
///
/// Function words are passed over unless the label holds them; no label reaches over a comma or a stronger mark.
struct PhraseMatcher: Sendable {
  private let table: LabelTable
  private let audience: ClosedRange<UInt32>

  init(_ taxonomy: Taxonomy, _ audience: ClosedRange<Audience>) {
    table = taxonomy.labels
    self.audience = audience.lowerBound.rawValue...audience.upperBound.rawValue
  }

  /// Appends every label that fits, longest first at each token.
  func matches(_ tokens: [Token], into matches: inout [Match]) {
    let roots = table.roots.items
    tokens.withUnsafeBufferPointer { tokens in
      let walk = LabelWalk(tokens: tokens, table, audience)
      for start in tokens.indices {
        let word = tokens[start].word
        guard word != Vocabulary.unknown, roots[Int(word)] != 0 else { continue }
        let before = matches.count
        walk.enter(roots[Int(word)], at: start, from: start, held: 0, into: &matches)
        if matches.count > before + 1 {
          matches[before...].sort { ($0.last, $0.phrase) > ($1.last, $1.phrase) }
        }
      }
    }
  }
}
