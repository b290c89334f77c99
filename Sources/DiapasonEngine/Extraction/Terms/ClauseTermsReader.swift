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
    addDates(to: &terms)
    addLength(to: &terms)
    addWorkingTimes(to: &terms)
    addRemote(to: &terms)
    addRate(to: &terms)
  }

  /// When it begins and ends; under a key or heading that asks when, any date is the beginning.
  func addDates(to terms: inout Terms, asksWhen: Bool = false) {
    ClauseDatesReader(
      clause: clause, reference: reference, isStart: asksWhen || isUnderStart || clause.has(.start)
    ).add(to: &terms)
  }

  /// The last day to apply.
  func addClosing(to terms: inout Terms) {
    ClauseDatesReader(clause: clause, reference: reference, isStart: false).addClosing(to: &terms)
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
  private func shortest(_ kind: ContractKind) -> TermClause.Mark? {
    clause.cues.filter { if case .contract(kind, _) = $0.cue { true } else { false } }
      .min { ($0.last - $0.first, $0.first) < ($1.last - $1.first, $1.first) }
  }

  func addPlaces(to terms: inout Terms) {
    for cue in clause.cues {
      guard cue.cue == .place, run.tokens[cue.first].isCapitalised else { continue }
      let place = clause.place(cue)
      guard !terms.places.contains(where: { $0.value.name == place.name }), !isWithin(cue, place) else {
        continue
      }
      terms.places.append(Stated(place, at: clause.range(cue)))
    }
  }

  /// “Saint-Denis” in “Seine-Saint-Denis”.
  private func isWithin(_ cue: TermClause.Mark, _ place: Place) -> Bool {
    clause.cues.contains { other in
      other.cue == .place && other.first <= cue.first && other.last >= cue.last
        && other.last - other.first > cue.last - cue.first && clause.place(other).name != place.name
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
    let times = workingTimes.filter { !isWork($0) }
    if let told = times.first(where: namesHome) { return told.tenths }
    guard !clause.has(.office),
      !clause.has(.place)
    else { return nil }
    return times.first?.tenths
  }

  /// “2 jours de télétravail par semaine”, “télétravail 2 j/semaine”.
  private func namesHome(_ time: WorkingTimeReader.Reading) -> Bool {
    clause.cues.contains {
      $0.cue == .home && (time.first...time.next ~= $0.first || $0.last == time.first - 1)
    }
  }

  // MARK: Time

  private var workingTimes: [WorkingTimeReader.Reading] {
    guard run.holdsNumber else { return [] }
    let partTimes = clause.cues.filter { $0.cue == .partTime }.map(\.last)
    return WorkingTimeReader(run: run, partTimes: partTimes).all()
  }

  func addWorkingTimes(to terms: inout Terms) {
    var stated: [Stated<ClosedRange<Int>>] = []
    for time in workingTimes where isWork(time) { stated.append(Stated(time.tenths, at: time.range(run))) }
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
    guard terms.length == nil, run.holdsNumber, let length = LengthReader(run: run).first() else { return }
    let value = ContractLength(months: length.months, isRenewable: clause.has(.renewable))
    terms.length = Stated(value, at: length.range)
  }

  // MARK: Pay

  func addRate(to terms: inout Terms, isKey: Bool = false) {
    guard terms.rate == nil, run.holdsNumber else { return }
    terms.rate = RateReader(
      run: run, dailyRate: clause.first(.dailyRate)?.last, isAllowance: isAllowance(terms), isPay: isKey,
      needsUnit: !isKey && !clause.has(.pay)
    ).first()
  }

  /// What interns are paid is paid by the month.
  private func isAllowance(_ terms: Terms) -> Bool {
    terms.contracts.first.map { $0.value == .internship || $0.value == .civicService } ?? false
  }
}
