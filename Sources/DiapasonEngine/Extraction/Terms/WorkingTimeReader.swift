/// Reads days a week, in tenths: “3 à 5 jours par semaine”, `4j/semaine`, `3/5e`, “80 %”, “35 heures”.
///
/// Full time and half time are phrases: `TermCue.workingTime`.
struct WorkingTimeReader {
  static let fullTime = 50

  /// What was read, and the tokens that say it.
  struct Reading: Equatable {
    var tenths: ClosedRange<Int>
    var first: Int
    var next: Int
  }

  let run: WordRun
  /// The last tokens of “temps partiel” and the like: a percentage is a share of full time only close behind.
  let partTimes: [Int]

  /// Every statement of the run.
  func all() -> [Reading] {
    var readings: [Reading] = []
    // Days and hours are told by the week: without that word only fifths and shares of full time can be read.
    let namesWeek = run.indices.contains { run.unit($0) == .week }
    let mayBeWord = namesWeek || !partTimes.isEmpty
    var index = 0
    while index < run.tokens.count {
      if mayBeWord ? run.isNumber(index) : run.isDigits(index), let reading = reading(at: index, namesWeek) {
        readings.append(reading)
        index = max(index + 1, reading.next)
      } else {
        index += 1
      }
    }
    return readings
  }

  private func reading(at index: Int, _ namesWeek: Bool) -> Reading? {
    fifths(index) ?? (namesWeek ? daysAWeek(index) : nil) ?? percentage(index)
  }

  /// `4/5`, `3/5e`; `4/5/2022` is a date.
  private func fifths(_ index: Int) -> Reading? {
    guard let part = run.numeral(index), 1...5 ~= part.value, part.digits == 1, part.suffix == nil else {
      return nil
    }
    guard run.joint(after: index) == UInt8(ascii: "/"), let whole = run.numeral(index + 1), whole.value == 5
    else { return nil }
    guard whole.digits == 1, run.joint(after: index + 1) != UInt8(ascii: "/") else { return nil }
    guard index == 0 || run.joint(after: index - 1) != UInt8(ascii: "/") else { return nil }
    return Reading(tenths: part.value * 10...part.value * 10, first: index, next: index + 2)
  }

  /// “3 à 5 jours par semaine”, `4j/semaine`, “35 heures hebdomadaires”.
  private func daysAWeek(_ index: Int) -> Reading? {
    guard !isDenominator(index), let amount = AmountReader(run: run).amount(at: index) else { return nil }
    var next = amount.next
    var unit = amount.suffix.flatMap { run.words.meaning($0).unit }
    if unit == nil, amount.suffix == nil {
      unit = run.unit(next)
      next += 1
    }
    guard let week = (next..<next + 4).first(where: { run.unit($0) == .week }), run.indices.contains(week)
    else { return nil }
    guard
      (next...week).allSatisfy({
        run.isSoft($0) && (run.tokens[$0].isFunction || run.isMark($0, .beside) || $0 == week)
      })
    else {
      return nil
    }
    switch unit {
    case .day where amount.tenths.lowerBound >= 10 && amount.tenths.upperBound <= 70:
      let most = min(amount.tenths.upperBound, Self.fullTime)
      return Reading(tenths: min(amount.tenths.lowerBound, most)...most, first: index, next: week + 1)
    case .hour where 350...390 ~= amount.tenths.lowerBound:
      return Reading(tenths: Self.fullTime...Self.fullTime, first: index, next: week + 1)
    default: return nil
    }
  }

  /// The `2` of `1/2`.
  private func isDenominator(_ index: Int) -> Bool {
    index > 0 && run.numeral(index - 1) != nil && run.joint(after: index - 1) == UInt8(ascii: "/")
  }

  /// “temps partiel (80 %)”: four days.
  private func percentage(_ index: Int) -> Reading? {
    guard partTimes.contains(where: { 0 < index - $0 && index - $0 <= 4 }),
      let amount = AmountReader(run: run).amount(at: index), amount.tenths.upperBound <= 1_000
    else {
      return nil
    }
    guard amount.tenths.lowerBound >= 200, run.gap(after: amount.next - 1).contains(UInt8(ascii: "%")) else {
      return nil
    }
    let (low, high) = (amount.tenths.lowerBound / 20, amount.tenths.upperBound / 20)
    return Reading(tenths: low...high, first: index, next: amount.next)
  }
}

extension WorkingTimeReader.Reading {
  /// The bytes that say it, a percent sign included.
  func range(_ run: WordRun) -> ByteRange {
    var range = run.range(first, next)
    let gap = run.gap(after: next - 1)
    if let sign = gap.prefix(3).firstIndex(of: UInt8(ascii: "%")) { range.end = sign + 1 }
    return range
  }
}
