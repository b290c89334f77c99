/// How rare something is, in whole numbers: the same on every machine.
enum Rarity {
  /// The binary logarithm of a ratio from 1 on, in thousandths.
  static func thousandths(_ all: Int, over some: Int) -> Int {
    guard some > 0, all > some else { return 0 }
    var whole = 0
    var rest = all
    while rest / 2 >= some, whole < 62 {
      whole += 1
      rest /= 2
    }
    // The fraction, bit by bit: squaring doubles the logarithm.
    var ratio = (all << fractionBits) / (some << whole)
    var fraction = 0
    for bit in 1...logarithmBits {
      ratio = (ratio * ratio) >> fractionBits
      if ratio >= 2 << fractionBits {
        ratio >>= 1
        fraction += 1 << (logarithmBits - bit)
      }
    }
    return whole * 1_000 + (fraction * 1_000) >> logarithmBits
  }

  /// Of something that `some` of `all` have; a little is added to both, so that what nobody has is rarer than all.
  static func of(_ some: Int, among all: Int) -> Int { max(1, thousandths(2 * all + 2, over: 2 * some + 1)) }

  private static let fractionBits = 24
  private static let logarithmBits = 12
}
