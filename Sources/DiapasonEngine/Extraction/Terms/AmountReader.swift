/// Reads an amount that may be a range: `450`, “3 à 5”, “entre 25 000 et 50 000”, “2,5”, in tenths.
struct AmountReader {
  /// What was read.
  struct Reading: Equatable {
    /// In tenths.
    var tenths: ClosedRange<Int>
    /// One past the last token.
    var next: Int
    /// The hash of the letters that hang on the last number: `4j`, `45k`.
    var suffix: UInt64?
  }

  let run: WordRun

  /// The amount at a token.
  func amount(at index: Int) -> Reading? {
    guard let low = single(index) else { return nil }
    if isHalf(low) { return Reading(tenths: 5...5, next: low.next + 1, suffix: single(low.next)?.suffix) }
    guard let place = afterJoint(low.next), let high = single(place),
      high.tenths.lowerBound >= low.tenths.lowerBound
    else {
      return low
    }
    return Reading(
      tenths: low.tenths.lowerBound...high.tenths.lowerBound, next: high.next, suffix: high.suffix)
  }

  /// `1/2`; “3/4 jours” are three or four.
  private func isHalf(_ low: Reading) -> Bool {
    low.tenths == 10...10 && low.suffix == nil && run.joint(after: low.next - 1) == UInt8(ascii: "/")
      && single(low.next)?.tenths == 20...20
  }

  private func afterJoint(_ index: Int) -> Int? {
    guard index < run.tokens.count, index > 0 else { return nil }
    if run.isDash(after: index - 1) || run.joint(after: index - 1) == UInt8(ascii: "/") { return index }
    var place = index
    // “450 € et 600 €”: the mark of the currency may have letters.
    if run.isMark(place, .euro) || run.isMark(place, .thousand) { place += 1 }
    return run.isMark(place, .to) ? place + 1 : nil
  }

  private func single(_ index: Int) -> Reading? {
    guard let numeral = run.numeral(index) else {
      return run.number(index).map { Reading(tenths: $0 * 10...$0 * 10, next: index + 1) }
    }
    var (value, next, suffix) = (numeral.value, index + 1, numeral.suffix)
    if suffix == nil, numeral.digits <= 3 {
      while let group = run.numeral(next), group.digits == 3, isGroup(next), value < 1_000_000 {
        value = value * 1_000 + group.value
        suffix = group.suffix
        next += 1
        if suffix != nil { break }
      }
    }
    let decimal = suffix == nil ? decimal(next) : nil
    let tenths = value * 10 + (decimal?.tenths ?? 0)
    return Reading(tenths: tenths...tenths, next: decimal?.next ?? next, suffix: decimal?.suffix ?? suffix)
  }

  /// “25 000”, “25.000”: one space (of any width), point or comma.
  private func isGroup(_ index: Int) -> Bool {
    let gap = run.gap(after: index - 1)
    return gap.elementsEqual([0x20]) || gap.elementsEqual([UInt8(ascii: ".")])
      || gap.elementsEqual([0xC2, 0xA0])
      || gap.elementsEqual([0xE2, 0x80, 0xAF]) || gap.elementsEqual([UInt8(ascii: ",")])
  }

  /// “,5”, “.50”.
  private func decimal(_ index: Int) -> (tenths: Int, next: Int, suffix: UInt64?)? {
    guard let numeral = run.numeral(index), numeral.digits <= 2 else { return nil }
    guard let joint = run.joint(after: index - 1), joint == UInt8(ascii: ",") || joint == UInt8(ascii: ".")
    else { return nil }
    return (numeral.digits == 2 ? numeral.value / 10 : numeral.value, index + 1, numeral.suffix)
  }
}
