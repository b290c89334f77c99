/// Finds the trades that a person practises, practised, and would like to.
///
/// The first line that names a trade tells what the person is now; other lines do where they say so (“je suis aujourd'hui…”),
/// and tell the past else. Where only past jobs are told, the first of them is the present one.
struct ProfileTradeReader {
  private let taxonomy: Taxonomy
  private let titles: TitleCues
  private let head: HeadTitles
  private let profiles: ProfileReader
  private let fields: RoleFieldReader

  init(taxonomy: Taxonomy, head: HeadTitles, cues: TitleCues, fields: RoleFieldReader) {
    self.taxonomy = taxonomy
    titles = cues
    self.head = head
    profiles = ProfileReader(taxonomy: taxonomy)
    self.fields = fields
  }

  func trades(in document: Document, _ readings: DocumentReading) -> [TradeMention] {
    var found: [TradeMention] = []
    // People tell the latest job first.
    var latest: Int?
    var isNowTold = false
    let roleLines = head.ranges(in: document, readings)
    for section in document.sections.indices {
      for place in document.sections[section].clauses.indices where !readings[section][place].matches.isEmpty
      {
        let clause = document.sections[section].clauses[place]
        guard clause.kind != .frontMatter || HeadTitles.hold(clause, among: roleLines) else { continue }
        let told = trades(section, place, document, readings, isRoleLine: !isNowTold)
        isNowTold = isNowTold || told.contains { $0.when == .now }
        if latest == nil, clause.role == .experience, let job = told.firstIndex(where: { $0.when == .before })
        {
          latest = found.count + job
        }
        found += told
      }
    }
    if !isNowTold, let latest { found[latest].when = .now }
    if !found.contains(where: { $0.when != .wanted }) { found += roleFields(of: document, readings) }
    return found.filter { $0.when == .now } + found.filter { $0.when == .before }
      + found.filter { $0.when == .wanted }
  }

  private func roleFields(of document: Document, _ readings: DocumentReading) -> [TradeMention] {
    fields.trades(in: document, readings) { section, clause, range in
      let stance = profiles.speech(section, clause, document, readings).stance(at: range)
      let role = document.sections[section].clauses[clause].role
      return (stance == nil || stance == .held) && role != .wish && role != .leisure
    }
  }

  private func trades(
    _ section: Int, _ place: Int, _ document: Document, _ readings: DocumentReading, isRoleLine: Bool
  ) -> [TradeMention] {
    let clause = document.sections[section].clauses[place]
    guard TitleCues.nameTrade(readings[section][place]) else { return [] }
    let (trades, cues) = titles.read(readings[section][place])
    let speech = profiles.speech(section, place, document, readings)
    return trades.compactMap { trade in
      guard let when = when(trade, clause, cues, speech, isRoleLine: isRoleLine) else { return nil }
      var trade = trade
      trade.when = when
      return trade
    }
  }

  /// Whether the words right before a trade make it several people's: “aux bibliothécaires”.
  private func isMany(_ trade: TradeMention, _ cues: [TitleCues.Mark]) -> Bool {
    cues.contains { $0.meaning == .people && $0.range.end + 1 == trade.range.start }
  }

  /// When the person practises it, or nil where the words are about others or deny it.
  private func when(
    _ trade: TradeMention, _ clause: Clause, _ cues: [TitleCues.Mark], _ speech: ProfileSpeech,
    isRoleLine: Bool
  ) -> TradeMention.When? {
    let told = cues.last {
      [.others, .past, .now].contains($0.meaning) && $0.range.start <= trade.range.start
    }?.meaning
    if told == .others || isMany(trade, cues) { return nil }
    let stance = speech.stance(at: trade.range)
    if stance == .lacked || stance == .context || clause.role == .leisure { return nil }
    if told == .now { return .now }
    if stance == .wanted || (clause.role == .wish && stance == nil) { return .wanted }
    let changesLater = cues.contains { $0.meaning == .now && $0.range.start >= trade.range.end }
    let isTold = clause.role == .experience || clause.role == .education
    return told == .past || changesLater || isTold || !isRoleLine ? .before : .now
  }
}
