/// Numbers the words of patterns and guards: a word has the number of its class, a prefix the next one that is free.
struct PatternAtoms {
  /// The atom of each prefix that was met.
  private(set) var prefixes: [[UInt8]: UInt32] = [:]
  /// How many atoms there are: word classes first, then prefixes.
  private(set) var count: Int

  private let tokenizer: Tokenizer

  init(_ tokenizer: Tokenizer, classes: Int) { (self.tokenizer, count) = (tokenizer, classes) }

  /// The atoms of one member of a choice: its content words, or all words where it has no content word.
  mutating func atoms(ofMember words: [PatternSyntax.Word]) -> [UInt32] {
    var content: [UInt32] = []
    var function: [UInt32] = []
    for word in words {
      if word.isPrefix {
        content.append(atom(ofPrefix: word.text))
        continue
      }
      for token in known(word.text) {
        if token.isFunction { function.append(token.word) } else { content.append(token.word) }
      }
    }
    return content.isEmpty ? function : content
  }

  /// The atoms of the words that a guard asks for, all of them.
  mutating func atoms(ofTerm term: String) -> [UInt32] {
    term.split(separator: " ").map { PatternSyntax.Word($0) }.flatMap { word in
      word.isPrefix ? [atom(ofPrefix: word.text)] : known(word.text).map(\.word)
    }
  }

  private func known(_ text: String) -> [Token] {
    tokenizer.tokens(of: text).filter { $0.word != Vocabulary.unknown }
  }

  private mutating func atom(ofPrefix text: String) -> UInt32 {
    let folded = Folding.folded(text)
    if let known = prefixes[folded] { return known }
    let atom = UInt32(count)
    count += 1
    prefixes[folded] = atom
    return atom
  }
}
