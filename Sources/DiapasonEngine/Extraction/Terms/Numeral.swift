/// The digits with which a token begins, and the letters that hang on them: `450`, `1er`, `4j`, `45k`.
struct Numeral: Equatable {
  /// More digits than this are no amount, no date, no length.
  static let mostDigits = 9

  /// What the digits say.
  var value: Int
  /// How many digits there are.
  var digits: Int
  /// The hash of the folded letters behind them; nil where there are none.
  var suffix: UInt64?

  /// The numeral that `word` begins with, if it begins with one; `word` is folded.
  init?(_ word: some Sequence<UInt8>) {
    (value, digits) = (0, 0)
    var hash: WordHash.Growing?
    for byte in word {
      if hash == nil, byte.isDigit {
        guard digits < Self.mostDigits else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      } else {
        hash = hash ?? WordHash.Growing()
        hash?.add(byte | 0x20)
      }
    }
    guard digits > 0 else { return nil }
    suffix = hash?.finished
  }
}
