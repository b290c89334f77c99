/// Reads terms from the front matter, whatever its keys are called.
///
/// `contrat: CDD`, `contract: CDD`, `teletravail: partiel`, `open: false`: the lists `words.key` know the keys.
struct FrontMatterTermsReader: Sendable {
  /// The term that a key states: the lists `words.key.…`.
  enum Key: String {
    case contract, remote, place, days, length, start, rate, open, filled, status, published, closes, title
  }

  private let keys: WordTable<Key>
  private let truths: WordTable<Bool>
  private let extents: WordTable<Remote.Extent>

  init(_ taxonomy: Taxonomy) {
    keys = WordTable(taxonomy, "key") { Key(rawValue: String($0)) }
    truths = WordTable(taxonomy, "truth") { $0 == "yes" }
    extents = WordTable(taxonomy, "extent") { Remote.Extent(rawValue: String($0)) }
  }

  /// The terms of the entries, whose keys have these hashes; `clause` makes the clause of a value.
  func terms(
    _ entries: [FrontMatterEntry], _ hashes: [UInt64], _ clause: (FrontMatterEntry.Value) -> TermClause?
  ) -> Terms {
    var terms = Terms()
    let known = hashes.map { keys[$0] }
    // Dates first: a month without its year is told from the day of publication.
    for place in known.indices where known[place] == .published {
      for value in entries[place].values { add(.published, value, clause, to: &terms) }
    }
    for place in known.indices {
      guard let key = known[place], key != .published, key != .title else { continue }
      for value in entries[place].values { add(key, value, clause, to: &terms) }
    }
    for place in known.indices where known[place] == .title && terms.contracts.isEmpty {
      for value in entries[place].values { read(value, clause, &terms) { $0.addContracts(to: &$1) } }
    }
    return terms
  }

  private func read(
    _ value: FrontMatterEntry.Value, _ clause: (FrontMatterEntry.Value) -> TermClause?, _ terms: inout Terms,
    _ body: (ClauseTermsReader, inout Terms) -> Void
  ) {
    guard let clause = clause(value) else { return }
    body(ClauseTermsReader(clause: clause, reference: terms.published?.value), &terms)
  }

  private func add(
    _ key: Key, _ value: FrontMatterEntry.Value, _ clause: (FrontMatterEntry.Value) -> TermClause?,
    to terms: inout Terms
  ) {
    switch key {
    case .open, .status:
      if terms.open == nil { terms.open = truth(value).map { Stated($0, at: value.range) } }
    case .filled: if truth(value) == true { terms.open = Stated(false, at: value.range) }
    case .published:
      if terms.published == nil { terms.published = date(value).map { Stated($0, at: value.range) } }
    case .closes: if terms.closes == nil { terms.closes = date(value).map { Stated($0, at: value.range) } }
    case .remote: addRemote(value, clause, to: &terms)
    case .place: addPlace(value, clause, to: &terms)
    case .contract: read(value, clause, &terms) { $0.addContracts(to: &$1) }
    case .days: read(value, clause, &terms) { $0.addWorkingTimes(to: &$1) }
    case .length: read(value, clause, &terms) { $0.addLength(to: &$1) }
    case .rate: read(value, clause, &terms) { $0.addRate(to: &$1, isKey: true) }
    case .start:
      read(value, clause, &terms) {
        $0.addDates(to: &$1, asksWhen: true)
        $0.addWorkingTimes(to: &$1)
      }
    case .title: break
    }
  }

  private func addRemote(
    _ value: FrontMatterEntry.Value, _ clause: (FrontMatterEntry.Value) -> TermClause?, to terms: inout Terms
  ) {
    read(value, clause, &terms) { $0.addRemote(to: &$1) }
    if terms.remote == nil, let clause = clause(value),
      let time = WorkingTimeReader(run: clause.run, partTimes: []).all().first
    {
      terms.remote = Stated(Remote(.partial, days: time.tenths), at: value.range)
    }
    guard terms.remote == nil, let extent = firstWord(value).flatMap({ extents[$0] }) else { return }
    terms.remote = Stated(Remote(extent), at: value.range)
  }

  /// A place that the lists do not know is taken as it is written.
  private func addPlace(
    _ value: FrontMatterEntry.Value, _ clause: (FrontMatterEntry.Value) -> TermClause?, to terms: inout Terms
  ) {
    let before = terms.places.count
    read(value, clause, &terms) { $0.addPlaces(to: &$1) }
    if terms.places.count == before { terms.places.append(Stated(Place(value.text), at: value.range)) }
  }

  private func date(_ value: FrontMatterEntry.Value) -> CalendarDate? { CalendarDate(value.text) }

  private func truth(_ value: FrontMatterEntry.Value) -> Bool? { firstWord(value).flatMap { truths[$0] } }

  private func firstWord(_ value: FrontMatterEntry.Value) -> UInt64? {
    value.text.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1).first.map {
      WordHash.of(Folding.folded(String(Substring($0))))
    }
  }
}
