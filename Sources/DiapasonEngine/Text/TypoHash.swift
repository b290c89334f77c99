/// A hash of a word from which any one letter can be taken out without reading the word again.
///
/// The letters are the digits of a number, modulo 2⁶⁴: without the letter at a place, those before it move down by one.
struct TypoHash {
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let powers: [UInt64] = (0..<64).reduce(into: []) { powers, _ in
    powers.append((powers.last ?? 0) == 0 ? 1 : powers[powers.count - 1] &* base)
  }

  private let word: ArraySlice<UInt8>
  private let value: UInt64

  /// The hash of a word of at most 63 letters.
  init(_ word: ArraySlice<UInt8>) {
    self.word = word
    value = word.reduce(0) { Self.adding($1, to: $0) }
  }

  /// The hash of the whole word.
  var whole: UInt64 { HashMix.spread(value) }

  /// Calls with every place but the first, and the hash without the letter there: slips leave the first letter alone.
  func forEachCut(_ body: (Int, UInt64) -> Void) {
    var before: UInt64 = 0
    for (place, letter) in word.enumerated() {
      let through = Self.adding(letter, to: before)
      let rest = value &- through &* Self.powers[word.count - place - 1]
      if place > 0 { body(place, HashMix.spread(before &* Self.powers[word.count - place - 1] &+ rest)) }
      before = through
    }
  }

  private static func adding(_ letter: UInt8, to value: UInt64) -> UInt64 { value &* base &+ UInt64(letter) }
}
