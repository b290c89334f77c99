/// The tokens of a stretch of text, in storage that is used again for the next one.
struct TokenBuffer: Sendable {
  var tokens: [Token] = []
  /// Whether one of them is unknown and long.
  var mayHoldSlips = false
  /// The folded words, one after the other; what stands behind the last word is left from other texts.
  private(set) var folded: [UInt8] = []
  /// How many bytes the folded words take.
  private(set) var foldedCount = 0

  /// Makes room for the words of so many bytes.
  mutating func reserve(_ count: Int) {
    tokens.reserveCapacity(count / 4)
    folded = [UInt8](repeating: 0, count: Self.foldedRoom(for: count))
  }

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    mayHoldSlips = false
    foldedCount = 0
  }

  /// Lets `body` write the words of so many bytes behind those that are there; it returns where their letters end.
  mutating func append(
    _ count: Int, _ body: (UnsafeMutablePointer<UInt8>, Int, inout OutputSpan<Token>) -> Int
  ) {
    let room = foldedCount + Self.foldedRoom(for: count)
    if folded.count < room {
      folded.append(contentsOf: repeatElement(0, count: max(room - folded.count, folded.count)))
    }
    let start = foldedCount
    foldedCount = folded.withUnsafeMutableBufferPointer { folded in
      guard let folded = folded.baseAddress else { return start }
      var end = start
      // Words are no more than bytes: between two stands one, and “&” is a byte itself.
      tokens.append(addingCapacity: count) { end = body(folded, start, &$0) }
      return end
    }
  }

  /// A character of two bytes folds to two letters at most, and so does “&”; they are written eight at a time.
  private static func foldedRoom(for count: Int) -> Int { 2 * count + 8 }

  /// The folded word of a token.
  func word(_ token: Token) -> ArraySlice<UInt8> {
    folded[Int(token.foldedStart)..<Int(token.foldedStart + token.foldedCount)]
  }

  /// Takes long unknown words for the one word of a label that they are a slip of.
  mutating func mend(_ typos: TypoIndex) {
    guard mayHoldSlips else { return }
    for index in tokens.indices
    where tokens[index].word == Vocabulary.unknown && tokens[index].foldedCount >= TypoIndex.shortest {
      guard let word = typos.word(word(tokens[index])) else { continue }
      tokens[index].word = word
      tokens[index].isMended = true
    }
  }

  /// Drops the tokens that no reader would see.
  mutating func drop(_ hidden: ArraySlice<ByteRange>) {
    var rest = hidden
    tokens.removeAll { token in
      while let first = rest.first, first.end <= token.range.start { rest.removeFirst() }
      return rest.first?.overlaps(token.range) == true
    }
  }

  /// Makes one token of the two forms of a word side by side: “formé/formée”, “certifiée ou certifié”.
  mutating func joinDoublets(_ joiners: Set<UInt64>) {
    guard mayHoldDoublets, var index = tokens.indices.first(where: { endOfDoublet(from: $0, joiners) != nil })
    else { return }
    var kept = index
    while index < tokens.count {
      var token = tokens[index]
      if let last = endOfDoublet(from: index, joiners) {
        token.end = tokens[last].end
        index = last
      }
      tokens[kept] = token
      kept += 1
      index += 1
    }
    tokens.removeLast(tokens.count - kept)
  }

  /// Whether a word stands beside one of its class, or with one word between them.
  private var mayHoldDoublets: Bool {
    tokens.withUnsafeBufferPointer { tokens in
      var repeated = 0
      var (last, previous) = (Vocabulary.unknown, Vocabulary.unknown)
      for token in tokens {
        let isRepeated = (token.word == last ? 1 : 0) | (token.word == previous ? 1 : 0)
        repeated |= token.word == Vocabulary.unknown ? 0 : isRepeated
        (last, previous) = (token.word, last)
      }
      return repeated != 0
    }
  }

  /// That both are of one class is asked first: of most words it is not so.
  private func endOfDoublet(from index: Int, _ joiners: Set<UInt64>) -> Int? {
    let next = index + 1
    guard next < tokens.count else { return nil }
    let last = tokens[next].followsSlash ? next : next + 1
    guard last < tokens.count, tokens[index].word == tokens[last].word,
      tokens[index].word != Vocabulary.unknown, tokens[index].hash != tokens[last].hash,
      !tokens[index].isFunction, tokens[next].gap == .soft, tokens[last].gap == .soft
    else { return nil }
    return last == next || joiners.contains(tokens[next].hash) ? last : nil
  }

  /// The folded word of a token, as text.
  func text(_ token: Token) -> String { String(decoding: word(token), as: UTF8.self) }
}
