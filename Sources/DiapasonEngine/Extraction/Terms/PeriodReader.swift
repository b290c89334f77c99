/// Reads the period that begins at a token: “2019 – 2022”, “depuis mars 2021”, “de 2009 à 2012”, “(2016, 6 mois)”.
struct PeriodReader {
  /// What was read.
  struct Reading: Equatable {
    var period: Period
    /// The tokens that say it.
    var first: Int
    var next: Int
    /// One date alone, which may be the day of an event rather than a stretch of work.
    var isSingleDate = false
    /// A year alone, which may be no year at all: “2000 agents”.
    var isBareYear = false
  }

  let run: WordRun
  private let dates: DateReader

  init(_ run: WordRun) {
    self.run = run
    dates = DateReader(run: run)
  }

  /// Whether there may be a period among the tokens: each says a year, and years are digits.
  static func mayHold(_ tokens: UnsafeBufferPointer<Token>, _ text: TextBytes) -> Bool {
    tokens.contains { text[Int($0.start)].isDigit }
  }

  /// The first period of the run.
  func first(from index: Int = 0) -> Reading? {
    var index = index
    while index < run.tokens.count {
      if run.mayBeginDate(index), let reading = period(at: index) { return reading }
      index += 1
    }
    return nil
  }

  /// The period at a token.
  func period(at index: Int) -> Reading? {
    if run.isMark(index, .since) { return since(index) }
    let begin = run.isMark(index, .from) ? index + 1 : index
    guard let start = dates.date(at: begin) else { return nil }
    if let reading = upTo(start, first: index) { return reading }
    guard let date = start.date, begin == index else { return nil }
    let stated = statedMonths(start.next)
    return Reading(
      period: Period(from: date, to: date, statedMonths: stated?.months), first: index,
      next: stated?.next ?? start.next,
      isSingleDate: stated == nil, isBareYear: start.isBareYear && stated == nil)
  }

  private func since(_ index: Int) -> Reading? {
    guard let start = dates.date(at: index + 1), let date = start.date else { return nil }
    return Reading(period: Period(since: date), first: index, next: start.next)
  }

  // MARK: Two ends

  private func upTo(_ start: DateReader.Reading, first: Int) -> Reading? {
    if let date = start.date, let next = openEnd(start.next) {
      return Reading(period: Period(since: date), first: first, next: next)
    }
    guard let place = afterJoint(start), let end = shortYear(start, at: place) ?? dates.date(at: place) else {
      return nil
    }
    guard let last = end.date, let date = filled(start, until: last), date <= last else { return nil }
    let stated = statedMonths(end.next)
    return Reading(period: Period(from: date, to: last), first: first, next: stated?.next ?? end.next)
  }

  /// One past a dash, slash or “à” behind a date.
  private func afterJoint(_ start: DateReader.Reading) -> Int? {
    var place = start.next
    guard place < run.tokens.count else { return nil }
    let isSlash = run.joint(after: place - 1) == UInt8(ascii: "/")
    let isJoined = run.isDash(after: place - 1) || isSlash
    while run.isMark(place, .to) { place += 1 }
    return isJoined || place > start.next ? place : nil
  }

  /// A month takes the year of the end: “septembre à mars 2019” began in 2018.
  private func filled(_ start: DateReader.Reading, until end: CalendarDate) -> CalendarDate? {
    if let date = start.date { return date }
    guard let month = start.month else { return nil }
    return CalendarDate(
      year: month <= (end.month ?? 12) ? end.year : end.year - 1, month: month, day: start.day)
  }

  /// `2015-18`.
  private func shortYear(_ start: DateReader.Reading, at place: Int) -> DateReader.Reading? {
    guard start.isBareYear, let year = start.year, let numeral = run.numeral(place), numeral.digits == 2
    else { return nil }
    guard numeral.suffix == nil, run.gap(after: place - 1).count <= 3, numeral.value > year % 100 else {
      return nil
    }
    guard run.joint(after: place) != UInt8(ascii: "/") else { return nil }
    return DateReader.Reading(year: year - year % 100 + numeral.value, next: place + 1)
  }

  /// “– aujourd'hui”, “à ce jour”, “to present”, “- …”, or a dash that ends the clause.
  private func openEnd(_ index: Int) -> Int? {
    let isDash = run.isDash(after: index - 1)
    if isDash, index == run.tokens.count || run.isEllipsis(after: index - 1) { return index }
    var place = index
    while run.isMark(place, .to) { place += 1 }
    guard isDash || place > index else { return nil }
    let isToday = run.isMark(place, .around) && !run.isMark(place + 1, .around) && run.unit(place + 1) == .day
    if isToday { return place + 2 }
    let named = run.isMark(place, .around) ? place + 1 : place
    if run.isMark(named, .now) { return run.isMark(named + 1, .now) ? named + 2 : named + 1 }
    return isOngoing(place) ? place + 2 : nil
  }

  /// “en cours”: two of the words that surround a date, and no date behind them.
  private func isOngoing(_ place: Int) -> Bool {
    run.isMark(place, .around) && run.isMark(place + 1, .around) && dates.date(at: place) == nil
  }

  // MARK: A length in words

  /// “6 mois”, “(2 ans)” right behind a date.
  private func statedMonths(_ index: Int) -> (months: Int, next: Int)? {
    guard let number = run.number(index), number < 600, index > 0 else { return nil }
    switch run.unit(index + 1) {
    case .month: return (number, index + 2)
    case .year: return (number * 12, index + 2)
    default: return nil
    }
  }
}
