/// Finds the labels of a lexicon in the tokens of a clause: the trie walked from every token.
///
/// Function words are passed over unless the label holds them; no label reaches over a comma or a stronger mark.
struct PhraseMatcher: Sendable {
  private let taxonomy: Taxonomy
  private var lexicon: Lexicon { taxonomy.lexicon }

  init(_ taxonomy: Taxonomy) { self.taxonomy = taxonomy }

  /// Appends every label that fits, longest first at each token.
  func matches(_ tokens: [Token], into matches: inout [Match]) {
    for start in tokens.indices where tokens[start].word != Vocabulary.unknown {
      let before = matches.count
      walk(tokens, at: start, from: start, node: PhraseTrie.root, held: 0, into: &matches)
      if matches.count > before + 1 {
        matches[before...].sort { ($0.last, $0.phrase) > ($1.last, $1.phrase) }
      }
    }
  }

  private func walk(
    _ tokens: [Token], at index: Int, from start: Int, node: UInt32, held: UInt64, into matches: inout [Match]
  ) {
    guard index < tokens.count, index - start < Match.longestSpan else { return }
    let token = tokens[index]
    guard index == start || token.gap == .soft else { return }
    if token.word != Vocabulary.unknown, let child = lexicon.trie.child(of: node, token.word) {
      let held = held | 1 << UInt64(index - start)
      for phrase in lexicon.trie.phrases[Int(child)] {
        matches.append(
          Match(
            phrase: Int(phrase), meaning: lexicon.phrases[Int(phrase)].meaning, first: start, last: index,
            held: held))
      }
      walk(tokens, at: index + 1, from: start, node: child, held: held, into: &matches)
    }
    if token.isFunction, index > start {
      walk(tokens, at: index + 1, from: start, node: node, held: held, into: &matches)
    }
  }
}
