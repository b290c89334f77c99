/// The tokens of a stretch of text, in storage that is used again for the next one.
struct TokenBuffer: Sendable {
  var tokens: [Token] = []
  /// The folded words, one after the other; what stands behind the last word is left from other texts.
  private(set) var folded: [UInt8] = []
  /// How many bytes the folded words take.
  private(set) var foldedCount = 0

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    foldedCount = 0
  }

  /// Lets `body` write folded words behind those that are there, at most so many bytes; it returns where they end.
  mutating func append(
    atMost count: Int, _ body: (UnsafeMutableBufferPointer<UInt8>, Int, inout [Token]) -> Int
  ) {
    let room = foldedCount + count
    if folded.count < room {
      folded.append(contentsOf: repeatElement(0, count: max(room - folded.count, folded.count)))
    }
    let start = foldedCount
    // Taken out and put back, so that both can be written at once.
    var tokens = tokens
    self.tokens = []
    foldedCount = folded.withUnsafeMutableBufferPointer { body($0, start, &tokens) }
    self.tokens = tokens
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
