/// The tokens of a clause as the readers of dates and amounts see them: numbers, marks, and the bytes between.
struct WordRun {
  let tokens: UnsafeBufferPointer<Token>
  let bytes: [UInt8]
  let words: DateWords
  /// Where the clause ends.
  let end: Int

  init(_ tokens: UnsafeBufferPointer<Token>, _ text: SourceText, _ words: DateWords, end: Int) {
    (self.tokens, bytes, self.words, self.end) = (tokens, text.bytes, words, end)
  }

  var indices: Range<Int> { tokens.indices }

  // MARK: What a token says

  /// Whether a token begins with a digit.
  func isDigits(_ index: Int) -> Bool { indices.contains(index) && bytes[Int(tokens[index].start)].isDigit }

  /// Whether a token begins with a digit or is a number in words: nothing else begins an amount.
  func isNumber(_ index: Int) -> Bool {
    isDigits(index) || (indices.contains(index) && words.numbers[tokens[index].hash] != nil)
  }

  /// Whether a date or period may begin at a token: nothing else than these does.
  func mayBeginDate(_ index: Int) -> Bool {
    isDigits(index) || words.months[tokens[index].hash] != nil || words.marks[tokens[index].hash] != nil
  }

  /// Whether a token says a day, month or year, with or without words around it.
  func holdsDate() -> Bool { indices.contains { isDigits($0) || month($0) != nil } }

  /// The numeral at a token written in digits.
  func numeral(_ index: Int) -> Numeral? {
    guard isDigits(index) else { return nil }
    return Numeral(bytes[Int(tokens[index].start)..<Int(tokens[index].end)])
  }

  /// The whole number at a token, in digits without a suffix or as a word.
  func number(_ index: Int) -> Int? {
    if let numeral = numeral(index) { return numeral.suffix == nil ? numeral.value : nil }
    return indices.contains(index) ? words.numbers[tokens[index].hash] : nil
  }

  func month(_ index: Int) -> Int? { indices.contains(index) ? words.months[tokens[index].hash] : nil }
  func unit(_ index: Int) -> DateWords.Unit? {
    indices.contains(index) ? words.units[tokens[index].hash] : nil
  }
  func isMark(_ index: Int, _ mark: DateWords.Mark) -> Bool {
    indices.contains(index) && words.marks[tokens[index].hash] == mark
  }

  // MARK: What stands between

  /// The bytes between a token and the next, or the end of the clause.
  func gap(after index: Int) -> ArraySlice<UInt8> {
    let start = Int(tokens[index].end)
    return bytes[start..<max(start, index + 1 < tokens.count ? Int(tokens[index + 1].start) : end)]
  }

  /// The single byte that joins a token to the next: `/` in “4/5”.
  func joint(after index: Int) -> UInt8? {
    guard index + 1 < tokens.count else { return nil }
    let gap = gap(after: index)
    return gap.count == 1 ? gap.first : nil
  }

  /// Whether a hyphen, dash or arrow stands behind the token.
  func isDash(after index: Int) -> Bool {
    holds(after: index) { $0 == [0xE2, 0x80] && 0x90...0x95 ~= $1 || $0 == [0xE2, 0x86] && $1 == 0x92 }
      || gap(after: index).contains(UInt8(ascii: "-"))
  }

  /// Whether `€` stands behind the token.
  func isEuro(after index: Int) -> Bool { holds(after: index) { $0 == [0xE2, 0x82] && $1 == 0xAC } }

  /// Whether `€` stands right before the token.
  func isEuro(before index: Int) -> Bool {
    let start = Int(tokens[index].start)
    return start >= 3 && bytes[start - 3..<start].elementsEqual([0xE2, 0x82, 0xAC])
  }

  /// Whether an ellipsis stands behind the token.
  func isEllipsis(after index: Int) -> Bool {
    let gap = gap(after: index)
    return holds(after: index) { $0 == [0xE2, 0x80] && $1 == 0xA6 } || gap.reversed().starts(with: "...".utf8)
  }

  private func holds(after index: Int, _ fits: ([UInt8], UInt8) -> Bool) -> Bool {
    let gap = gap(after: index)
    return gap.indices.dropLast(2).contains { gap[$0] == 0xE2 && fits([0xE2, gap[$0 + 1]], gap[$0 + 2]) }
  }

  /// Whether nothing but white space or a point within a number stands between the tokens: no comma, no full stop.
  func isSoft(_ index: Int) -> Bool { indices.contains(index) && tokens[index].gap == .soft }

  /// The bytes of the tokens from `first` up to, not with, `next`.
  func range(_ first: Int, _ next: Int) -> ByteRange {
    ByteRange(Int(tokens[first].start), Int(tokens[max(first, next - 1)].end))
  }

  /// The first token at or behind `index` that is none of the words which surround a date; they hang on it softly.
  func skippingAround(_ index: Int) -> Int {
    var index = index
    while isMark(index, .around), isSoft(index + 1) { index += 1 }
    return index
  }
}
