/// Reads from one clause whatever terms it states, and adds them to those known: what came first stays.
struct ClauseTermsReader {
  let clause: TermClause
  /// When the posting was published: “en septembre” is the next September.
  let reference: CalendarDate?
  /// Whether the heading above asks when (“Date de début”).
  var isUnderStart = false

  private var run: WordRun { clause.run }

  /// Adds everything.
  func add(to terms: inout Terms) {
    addContracts(to: &terms)
    addPlaces(to: &terms)
    addDates(to: &terms, isStart: isUnderStart || clause.has(.start))
    addLength(to: &terms)
    addWorkingTimes(to: &terms)
    addRemote(to: &terms)
    addRate(to: &terms)
  }

  // MARK: Contract, place, remote work

  func addContracts(to terms: inout Terms) {
    for cue in clause.cues {
      guard case .contract(let kind, _) = cue.cue, !terms.contracts.contains(where: { $0.value == kind })
      else { continue }
      terms.contracts.append(Stated(kind, at: clause.range(shortest(kind) ?? cue)))
    }
  }

  /// “indépendant” rather than “poste ouvert à un indépendant”.
  private func shortest(_ kind: ContractKind) -> TermClause.Cue? {
    clause.cues.filter { if case .contract(kind, _) = $0.cue { true } else { false } }
      .min { ($0.last - $0.first, $0.first) < ($1.last - $1.first, $1.first) }
  }

  func addPlaces(to terms: inout Terms) {
    for cue in clause.cues {
      guard case .place(let department) = cue.cue, run.tokens[cue.first].isCapitalised else { continue }
      guard !terms.places.contains(where: { $0.value.name == cue.phrase }), !isWithinPlace(cue) else {
        continue
      }
      terms.places.append(Stated(Place(cue.phrase, department: department), at: clause.range(cue)))
    }
  }

  /// “Saint-Denis” in “Seine-Saint-Denis”.
  private func isWithinPlace(_ cue: TermClause.Cue) -> Bool {
    clause.cues.contains { other in
      guard case .place = other.cue, other.phrase != cue.phrase else { return false }
      return other.first <= cue.first && other.last >= cue.last
        && other.last - other.first > cue.last - cue.first
    }
  }

  func addRemote(to terms: inout Terms) {
    guard terms.remote == nil else { return }
    for extent in [Remote.Extent.none, .full, .partial] {
      guard let cue = clause.first(.remote(extent)) else { continue }
      let days = extent == .partial ? daysAtHome() : nil
      terms.remote = Stated(Remote(extent, days: days), at: clause.range(cue))
      return
    }
  }

  /// “télétravail 2 jours par semaine”, unless the days are those on the spot.
  private func daysAtHome() -> ClosedRange<Int>? {
    guard !clause.has(.office),
      !clause.cues.contains(where: { if case .place = $0.cue { true } else { false } })
    else { return nil }
    return workingTimes.first { !isWork($0) }?.tenths
  }

  // MARK: Time

  private var workingTimes: [WorkingTimeReader.Reading] {
    WorkingTimeReader(run: run, partTimes: clause.cues.filter { $0.cue == .partTime }.map(\.last)).all()
  }

  func addWorkingTimes(to terms: inout Terms) {
    var stated = workingTimes.filter(isWork).map { Stated($0.tenths, at: $0.range(run)) }
    if clause.has(.minimum), stated.count == 1, let only = stated.first {
      stated[0].value = only.value.lowerBound...max(only.value.upperBound, WorkingTimeReader.fullTime)
    }
    if let cue = clause.first(.fullTime) {
      stated.append(Stated(WorkingTimeReader.fullTime...WorkingTimeReader.fullTime, at: clause.range(cue)))
    }
    if let cue = clause.first(.halfTime) {
      stated.append(
        Stated(WorkingTimeReader.fullTime / 2...WorkingTimeReader.fullTime / 2, at: clause.range(cue)))
    }
    for time in stated where !terms.workingTimes.contains(where: { $0.value == time.value }) {
      terms.workingTimes.append(time)
    }
  }

  /// Whether the days are days of work rather than days at home or at the office: “télétravail (2 jours par semaine)”
  /// and “2 jours de présence par semaine” are not, “télétravail, 4 jours par semaine” are.
  private func isWork(_ time: WorkingTimeReader.Reading) -> Bool {
    let inside = clause.cues.contains {
      ($0.cue == .home || $0.cue == .office) && $0.first >= time.first && $0.first <= time.next + 1
        && ($0.first < time.next || isOf($0.first - 1))
    }
    if inside { return false }
    guard let before = clause.last(of: [.home, .office], before: time.first) else { return true }
    let token = run.tokens[time.first]
    // “télétravail, 4 jours”, “télétravail / 4 jours”: a statement of its own.
    return token.followsSlash || (token.gap >= .comma && token.gap != .parenthesis)
      || before.last < time.first - 12
  }

  private func isOf(_ index: Int) -> Bool { run.isMark(index, .from) }

  func addLength(to terms: inout Terms) {
    guard terms.length == nil, let length = LengthReader(run: run).first() else { return }
    let value = ContractLength(months: length.months, isRenewable: clause.has(.renewable))
    terms.length = Stated(value, at: length.range)
  }

  // MARK: Dates

  /// A period gives both ends; else a date behind “jusqu'au” the end, one in a clause on the start the start.
  func addDates(to terms: inout Terms, isStart: Bool) {
    if isStart, let cue = clause.first(.soon), terms.start == nil {
      terms.start = Stated(.soon, at: clause.range(cue))
    }
    let dates = DateReader(run: run)
    var index = 0
    while index < run.tokens.count {
      if let reading = PeriodReader(run).period(at: index), !reading.isSingleDate,
        !reading.period.start.isBareYear,
        !clause.has(.end)
      {
        let range = run.range(reading.first, reading.next)
        if terms.start == nil { terms.start = Stated(.on(reading.period.start), at: range) }
        if terms.end == nil, !(isStart && isWindow(reading.period)) {
          terms.end = reading.period.end.map { Stated($0, at: range) }
        }
        index = reading.next
      } else if let reading = dates.date(at: index), !reading.isBareYear,
        let date = reading.date(after: reference)
      {
        add(date, run.range(index, reading.next), isEnd: isEnd(index), isStart: isStart, to: &terms)
        index = reading.next
      } else {
        index += 1
      }
    }
  }

  /// “janvier - février 2022”: the months in which it may begin.
  private func isWindow(_ period: Period) -> Bool {
    period.end.map { $0.monthNumber - period.start.monthNumber <= 2 } ?? false
  }

  private func isEnd(_ index: Int) -> Bool { clause.last(of: [.start, .end], before: index)?.cue == .end }

  private func add(
    _ date: CalendarDate, _ range: ByteRange, isEnd: Bool, isStart: Bool, to terms: inout Terms
  ) {
    if isEnd {
      if terms.end == nil { terms.end = Stated(date, at: range) }
    } else if isStart, terms.start == nil || terms.start?.value == .soon {
      terms.start = Stated(.on(date), at: range)
    }
  }

  // MARK: Pay

  func addRate(to terms: inout Terms, isKey: Bool = false) {
    guard terms.rate == nil, isKey || clause.has(.pay) else { return }
    terms.rate = RateReader(
      run: run, dailyRate: clause.first(.dailyRate)?.last, isAllowance: isAllowance(terms), isPay: isKey
    ).first()
  }

  /// What interns are paid is paid by the month.
  private func isAllowance(_ terms: Terms) -> Bool {
    terms.contracts.first.map { $0.value == .internship || $0.value == .civicService } ?? false
  }
}

extension CalendarDate {
  /// Whether only the year is known.
  var isBareYear: Bool { month == nil }
}
