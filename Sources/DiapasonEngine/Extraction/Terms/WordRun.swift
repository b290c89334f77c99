/// The tokens of a clause as the readers of dates and amounts see them: numbers, marks, and the bytes between.
///
/// A look into the memory of the reading, of the text and of the words of dates: handing it on counts no reference.
struct WordRun {
  let tokens: UnsafeBufferPointer<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the clause ends.
  let end: Int
  /// Whether a token is a number, in digits or else.
  let holdsNumber: Bool
  /// Whether a token says a day, month or year, with or without words around it.
  let holdsDate: Bool
  let words: DateWords.View
  /// For each token where its meaning stands, and whether it begins with a digit.
  private let places: UnsafeBufferPointer<UInt32>

  private static let digitBit: UInt32 = 1 << 31

  /// - Parameter memory: holds what is found about the tokens, as long as the run is read.
  init(
    _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>, _ words: DateWords, end: Int,
    in memory: Arena<UInt32>
  ) {
    let words = words.view
    var (holdsNumber, holdsDate) = (false, false)
    places = memory.piece(upTo: tokens.count) { places in
      for index in tokens.indices {
        let place = words.place(tokens[index].hash)
        let isDigit = bytes[Int(tokens[index].start)].isDigit
        places[index] = isDigit ? place | Self.digitBit : place
        // Most words say nothing.
        guard places[index] != 0 else { continue }
        holdsNumber = holdsNumber || isDigit || words.meanings[Int(place)].number != nil
        holdsDate = holdsDate || isDigit || words.meanings[Int(place)].month != nil
      }
      return tokens.count
    }
    (self.tokens, self.bytes, self.words, self.end) = (tokens, bytes, words, end)
    (self.holdsNumber, self.holdsDate) = (holdsNumber, holdsDate)
  }

  var indices: Range<Int> { tokens.indices }

  // MARK: What a token says

  @inline(__always)
  private func meaning(_ index: Int) -> DateWords.Meaning {
    indices.contains(index) ? words.meanings[Int(places[index] & ~Self.digitBit)] : DateWords.Meaning()
  }

  /// Whether a token begins with a digit.
  func isDigits(_ index: Int) -> Bool { indices.contains(index) && places[index] & Self.digitBit != 0 }

  /// Whether a token begins with a digit or is a number in words: nothing else begins an amount.
  func isNumber(_ index: Int) -> Bool { isDigits(index) || meaning(index).number != nil }

  /// Whether a date or period may begin at a token: nothing else than these does.
  func mayBeginDate(_ index: Int) -> Bool {
    guard places[index] != 0 else { return false }
    return isDigits(index) || meaning(index).month != nil || meaning(index).mark != nil
  }

  /// The numeral at a token written in digits.
  func numeral(_ index: Int) -> Numeral? {
    guard isDigits(index) else { return nil }
    return Numeral(bytes[Int(tokens[index].start)..<Int(tokens[index].end)])
  }

  /// The whole number at a token, in digits without a suffix or as a word.
  func number(_ index: Int) -> Int? {
    if let numeral = numeral(index) { return numeral.suffix == nil ? numeral.value : nil }
    return meaning(index).number
  }

  func month(_ index: Int) -> Int? { meaning(index).month }
  func unit(_ index: Int) -> DateWords.Unit? { meaning(index).unit }
  func isMark(_ index: Int, _ mark: DateWords.Mark) -> Bool { meaning(index).mark == mark }

  // MARK: What stands between

  /// The bytes between a token and the next, or the end of the clause.
  func gap(after index: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
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
    holds(after: index) { $0 == 0x80 && 0x90...0x95 ~= $1 || $0 == 0x86 && $1 == 0x92 }
      || gap(after: index).contains(UInt8(ascii: "-"))
  }

  /// Whether `€` stands behind the token.
  func isEuro(after index: Int) -> Bool { holds(after: index) { $0 == 0x82 && $1 == 0xAC } }

  /// Whether `€` stands right before the token.
  func isEuro(before index: Int) -> Bool {
    let start = Int(tokens[index].start)
    return start >= 3 && bytes[start - 3] == 0xE2 && bytes[start - 2] == 0x82 && bytes[start - 1] == 0xAC
  }

  /// Whether an ellipsis stands behind the token.
  func isEllipsis(after index: Int) -> Bool {
    let gap = gap(after: index)
    return holds(after: index) { $0 == 0x80 && $1 == 0xA6 } || gap.reversed().starts(with: "...".utf8)
  }

  /// Whether a character of three bytes stands behind the token whose last two fit.
  private func holds(after index: Int, _ fits: (UInt8, UInt8) -> Bool) -> Bool {
    let gap = gap(after: index)
    guard gap.count > 2 else { return false }
    return (gap.startIndex..<gap.endIndex - 2).contains { gap[$0] == 0xE2 && fits(gap[$0 + 1], gap[$0 + 2]) }
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
