/// The tokens of a stretch of text, in storage that is used again for the next one.
struct TokenBuffer: Sendable {
  var tokens: [Token] = []
  /// The folded words, one after the other.
  var folded: [UInt8] = []

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
  }

  /// The folded word of a token.
  func word(_ token: Token) -> ArraySlice<UInt8> {
    folded[Int(token.foldedStart)..<Int(token.foldedStart + token.foldedCount)]
  }

  /// Takes long unknown words for the one word of a label that they are a slip of.
  mutating func mend(_ typos: TypoIndex) {
    for index in tokens.indices
    where tokens[index].word == Vocabulary.unknown && tokens[index].foldedCount >= TypoIndex.shortest {
      guard let word = typos.word(word(tokens[index])) else { continue }
      tokens[index].word = word
      tokens[index].isMended = true
    }
  }

  /// The folded word of a token, as text.
  func text(_ token: Token) -> String { String(decoding: word(token), as: UTF8.self) }
}
