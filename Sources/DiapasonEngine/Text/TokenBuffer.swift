/// The tokens of a stretch of text, in storage that is used again for the next one.
struct TokenBuffer: ~Copyable {
  private var pile: Pile<Token>
  /// The folded words, one after the other; what stands behind the last word is left from other texts.
  private var folded: Scratch<UInt8>
  /// How many bytes the folded words take.
  private(set) var foldedCount = 0
  /// Whether one of the tokens is unknown and long.
  private var mayHoldSlips = false

  /// A buffer with room for the words of so many bytes, which grows.
  init(room: Int = 0) {
    pile = Pile(room: room)
    folded = Scratch(count: Self.foldedRoom(for: room))
  }

  /// All of them, until others are written here.
  ///
  /// A buffer that has no name is gone before they are looked at: there, ask for a copy.
  var tokens: UnsafeBufferPointer<Token> { UnsafeBufferPointer(pile.items) }

  /// All of them, to be kept.
  var copy: [Token] { Array(pile.items) }

  mutating func removeAll() {
    pile.removeAll()
    mayHoldSlips = false
    foldedCount = 0
  }

  /// Lets `body` walk over so many bytes with a cursor that writes behind the words that are there.
  mutating func append(
    _ count: Int,
    _ body: (UnsafeMutableBufferPointer<Token>, UnsafeMutablePointer<UInt8>, Int) -> TokenCursor
  ) {
    folded.makeRoom(foldedCount + Self.foldedRoom(for: count), keeping: foldedCount)
    guard let folded = folded.items.baseAddress else { return }
    // Words are no more than bytes: between two stands one, and “&” is a byte itself.
    let cursor = body(pile.room(for: count), folded, foldedCount)
    pile.keep(cursor.count)
    foldedCount = cursor.foldedEnd
  }

  /// Looks the words up, all of them in a row.
  ///
  /// The vocabulary is larger than a processor's nearest memory: look-ups that follow each other wait for it together.
  ///
  /// Which of them asks for another look nobody foresees: all are counted, and asked about once.
  mutating func know(_ vocabulary: Vocabulary, from start: Int) {
    let (entries, tokens) = (vocabulary.table.items, pile.items)
    var longest: Int32 = 0
    for index in start..<tokens.count {
      let entry = Vocabulary.entry(tokens[index].hash, in: entries)
      tokens[index].word = entry.word & ~Vocabulary.functionBit
      tokens[index].prefixes = entry.prefixes
      tokens[index].isFunction = entry.word & Vocabulary.functionBit != 0
      longest = max(longest, Int32(tokens[index].foldedCount) & Vocabulary.unknownMask(entry.word))
    }
    mayHoldSlips = mayHoldSlips || longest >= TypoIndex.shortest
  }

  /// A character of two bytes folds to two letters at most, and so does “&”; they are written eight at a time.
  private static func foldedRoom(for count: Int) -> Int { 2 * count + 8 }

  /// The folded word of a token.
  func word(_ token: Token) -> Slice<UnsafeMutableBufferPointer<UInt8>> {
    folded.items[Int(token.foldedStart)..<Int(token.foldedStart) + Int(token.foldedCount)]
  }

  /// Takes long unknown words for the one word of a label that they are a slip of.
  mutating func mend(_ typos: TypoIndex) {
    guard mayHoldSlips else { return }
    let tokens = pile.items
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
    pile.removeAll { token in
      while let first = rest.first, first.end <= token.range.start { rest.removeFirst() }
      return rest.first?.overlaps(token.range) == true
    }
  }

  /// Makes one token of the two forms of a word side by side: “formé/formée”, “certifiée ou certifié”.
  mutating func joinDoublets(_ joiners: Set<UInt64>) {
    let tokens = pile.items
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
    pile.removeLast(tokens.count - kept)
  }

  /// Whether a word stands beside one of its class, or with one word between them.
  private var mayHoldDoublets: Bool {
    var repeated = 0
    var (last, previous) = (Vocabulary.unknown, Vocabulary.unknown)
    for token in tokens {
      let isRepeated = (token.word == last ? 1 : 0) | (token.word == previous ? 1 : 0)
      repeated |= token.word == Vocabulary.unknown ? 0 : isRepeated
      (last, previous) = (token.word, last)
    }
    return repeated != 0
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
