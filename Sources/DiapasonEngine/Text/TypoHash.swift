/// A hash of a word from which any one letter can be taken out without reading the word again.
///
/// The letters are the digits of a number, modulo 2⁶⁴: without the letter at a place, those before it move down by one.
struct TypoHash<Word: BidirectionalCollection<UInt8>> {
  private static var base: UInt64 { 0x9E37_79B9_7F4A_7C15 }
  /// What undoes a multiplication by the base.
  private static var inverse: UInt64 { 0xF1DE_83E1_9937_733D }

  private let word: Word
  private let value: UInt64

  /// The hash of a word.
  init(_ word: Word) {
    self.word = word
    value = word.reduce(0) { Self.adding($1, to: $0) }
  }

  /// The hash of the whole word.
  var whole: UInt64 { HashMix.spread(value) }

  /// Calls with every place but the first, and the hash without the letter there: slips leave the first letter alone.
  func forEachCut(_ body: (Int, UInt64) -> Void) {
    var place = word.count
    var (behind, power): (UInt64, UInt64) = (0, 1)
    for letter in word.reversed() {
      place -= 1
      let rest = behind &+ UInt64(letter) &* power
      if place > 0 { body(place, HashMix.spread((value &- rest) &* Self.inverse &+ behind)) }
      (behind, power) = (rest, power &* Self.base)
    }
  }

  private static func adding(_ letter: UInt8, to value: UInt64) -> UInt64 { value &* base &+ UInt64(letter) }
}
