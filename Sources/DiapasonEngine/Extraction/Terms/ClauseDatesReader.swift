/// Reads from one clause when the work begins and ends.
struct ClauseDatesReader {
  let clause: TermClause
  /// When the posting was published: “en septembre” is the next September.
  let reference: CalendarDate?
  /// Whether the clause speaks of a beginning: a date alone is that of the start.
  let isStart: Bool

  private var run: WordRun { clause.run }

  /// Adds both; what came first stays.
  ///
  /// A period gives both ends (“de décembre 2019 à août 2020”), a date behind “jusqu'au” the end.
  func add(to terms: inout Terms) {
    if isStart, let cue = clause.first(.soon), terms.start == nil {
      terms.start = Stated(.soon, at: clause.range(cue))
    }
    let run = run
    guard run.holdsDate else { return }
    let dates = DateReader(run: run)
    let periods = clause.has(.end) ? nil : PeriodReader(run)
    var index = 0
    while index < run.tokens.count {
      guard run.mayBeginDate(index) else {
        index += 1
        continue
      }
      if let reading = period(at: index, periods) {
        add(reading, to: &terms)
        index = reading.next
      } else if let reading = dates.date(at: index), !reading.isBareYear,
        let date = reading.date(after: reference)
      {
        add(date, at: index, run.range(index, reading.next), to: &terms)
        index = reading.next
      } else {
        index += 1
      }
    }
  }

  /// The last day to apply: the first date behind “date limite” or “candidatez jusqu'au”.
  func addClosing(to terms: inout Terms) {
    guard terms.closes == nil, let cue = clause.first(.closes) else { return }
    for index in run.indices.dropFirst(cue.first + 1) {
      guard let reading = DateReader(run: run).date(at: index), let date = reading.date(after: reference)
      else { continue }
      return terms.closes = Stated(date, at: run.range(index, reading.next))
    }
  }

  /// A period with two ends, both with their month; years alone are a project's.
  private func period(at index: Int, _ periods: PeriodReader?) -> PeriodReader.Reading? {
    guard let reading = periods?.period(at: index), !reading.isSingleDate else { return nil }
    return reading.period.isOpen || reading.period.start.month == nil ? nil : reading
  }

  private func add(_ reading: PeriodReader.Reading, to terms: inout Terms) {
    let range = run.range(reading.first, reading.next)
    if terms.start == nil { terms.start = Stated(.on(reading.period.start), at: range) }
    guard terms.end == nil, !(isStart && isWindow(reading.period)) else { return }
    terms.end = reading.period.end.map { Stated($0, at: range) }
  }

  /// “janvier - février 2022”: the months in which it may begin.
  private func isWindow(_ period: Period) -> Bool {
    period.end.map { $0.monthNumber - period.start.monthNumber <= 2 } ?? false
  }

  private func add(_ date: CalendarDate, at index: Int, _ range: ByteRange, to terms: inout Terms) {
    if clause.last(of: [.start, .end], before: index)?.cue == .end {
      if terms.end == nil { terms.end = Stated(date, at: range) }
    } else if isStart, !follows(.since, index), terms.start == nil || terms.start?.value == .soon {
      terms.start = Stated(.on(date), at: range)
    }
  }

  /// “depuis le 1er janvier”: somebody began, not this.
  private func follows(_ mark: DateWords.Mark, _ index: Int) -> Bool {
    (max(0, index - 2)..<index).contains { run.isMark($0, mark) }
  }
}
