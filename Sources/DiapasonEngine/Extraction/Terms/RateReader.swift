/// Reads pay: “TJM 450 €”, “entre 400 et 600 € par jour”, “45-55 k€”, “2 500 euros nets par mois”.
struct RateReader {
  let run: WordRun
  /// The last token of “TJM” and the like: amounts without a unit are a day's.
  let dailyRate: Int?
  /// Small amounts without a unit are a month's.
  var isAllowance = false
  /// Whether a number is pay even where no currency says so: the value of a key.
  var isPay = false
  /// Whether an amount must say what it is paid for, since nothing around speaks of pay.
  var needsUnit = false
  /// How far behind “TJM” a number may stand that needs no currency.
  private static let reach = 4

  /// What one is paid for a unit of time, in whole euros; an amount beyond these is something else.
  private static let plausible: [Rate.Unit: ClosedRange<Int>] = [
    .hour: 8...400, .day: 80...3_000, .month: 300...20_000, .year: 10_000...300_000,
  ]

  /// The first rate of the run.
  func first() -> Stated<Rate>? {
    let amounts = AmountReader(run: run)
    // The words “un”, “deux” are never pay.
    for index in run.indices where run.isDigits(index) {
      guard run.numeral(index) != nil, let amount = amounts.amount(at: index) else { continue }
      if let rate = rate(amount, first: index) { return rate }
    }
    return nil
  }

  private func rate(_ amount: AmountReader.Reading, first: Int) -> Stated<Rate>? {
    let thousands = isThousands(amount)
    let next = amount.next + (thousands && run.isMark(amount.next, .thousand) ? 1 : 0)
    let currency =
      (first..<max(first + 1, next)).contains { run.isEuro(after: $0) } || run.isEuro(before: first)
      || run.isMark(next, .euro)
      || thousands
    guard currency || isPay || isNearDailyRate(first), !run.isMark(next, .million) else { return nil }
    let factor = thousands ? 1_000 : 1
    let low = amount.tenths.lowerBound * factor / 10
    let high = amount.tenths.upperBound * factor / 10
    guard let (unit, end) = unit(low...high, next),
      !needsUnit || thousands || end > next + 1 || run.unit(next) != nil,
      Self.plausible[unit]?.contains(low) ?? false
    else {
      return nil
    }
    let last = max(run.range(first, end).end, endOfEuro(after: end - 1))
    return Stated(Rate(low...high, a: unit), at: ByteRange(run.range(first, end).start, last))
  }

  private func isNearDailyRate(_ index: Int) -> Bool {
    dailyRate.map { 1...Self.reach ~= index - $0 } ?? false
  }

  private func isThousands(_ amount: AmountReader.Reading) -> Bool {
    if let suffix = amount.suffix { return run.words.meaning(suffix).mark == .thousand }
    return run.isMark(amount.next, .thousand)
  }

  /// `€` is no token: the range reaches over it.
  private func endOfEuro(after index: Int) -> Int {
    let gap = run.gap(after: index)
    guard run.isEuro(after: index), let sign = gap.firstIndex(of: 0xE2) else { return 0 }
    return sign + 3
  }

  /// What the amount is paid for: as the next words say, else as the clause does, else by its size.
  private func unit(_ amount: ClosedRange<Int>, _ next: Int) -> (Rate.Unit, Int)? {
    var place = next
    while place < run.tokens.count, place < next + 5, run.isSoft(place) {
      if let unit = run.unit(place).flatMap({ Rate.Unit(rawValue: $0.rawValue) }),
        place == next || run.number(place - 1) == nil
      {
        return (unit, place + 1)
      }
      place += 1
    }
    let isMarked = run.isMark(next, .euro)
    if dailyRate != nil { return (.day, isMarked ? next + 1 : next) }
    let bySize: Rate.Unit =
      amount.upperBound >= 12_000 ? .year : amount.upperBound > 1_200 || isAllowance ? .month : .day
    return (bySize, isMarked ? next + 1 : next)
  }
}
