/// Tells which trade a posting seeks, or a person practises.
///
/// The places speak in turn, and the first that names a trade is believed: the front matter, the title, the other
/// headings, then the sentences that look for someone or introduce the person. What a CV names later is the past.
struct TradeReader {
  let taxonomy: Taxonomy

  private static let titleKeys: Set<String> = ["roles", "role", "title", "titles", "titre", "poste", "metier", "job"]

  func trades(in document: Document, _ readings: [[ClauseReading]]) -> [TradeMention] {
    let now: TradeMention.When = document.kind == .posting ? .asked : .now
    let titles = document.frontMatter.filter { Self.titleKeys.contains($0.key) }.flatMap(\.values).map(\.range)
    let places: [(Section, Clause) -> Bool] = [
      { _, clause in clause.kind == .frontMatter && titles.contains { $0.overlaps(clause.content) } },
      { section, clause in clause.kind == .heading && section.level == 1 },
      { _, clause in clause.kind == .heading },
      { _, clause in clause.kind == .paragraph && (document.kind == .profile || clause.role.isDemand) },
      { _, clause in clause.kind != .frontMatter },
    ]
    for place in places {
      let found = mentions(document, readings, when: now, where: place)
      guard !found.isEmpty else { continue }
      guard document.kind == .profile else { return unique(found) }
      let past = mentions(document, readings, when: .before) { _, clause in
        clause.kind == .heading || clause.kind == .item || clause.kind == .paragraph
      }
      return unique(found + past)
    }
    return []
  }

  private func mentions(
    _ document: Document, _ readings: [[ClauseReading]], when: TradeMention.When,
    where fits: (Section, Clause) -> Bool
  ) -> [TradeMention] {
    var found: [TradeMention] = []
    for (section, clauses) in zip(document.sections, readings) {
      for (clause, reading) in zip(section.clauses, clauses) where fits(section, clause) {
        for match in reading.matches {
          let phrase = taxonomy.lexicon.phrases[match.phrase]
          guard phrase.meaning.kind == .trade else { continue }
          found += taxonomy.lexicon.meanings(phrase).map {
            TradeMention(trade: $0, when: when, range: reading.range(match))
          }
        }
      }
    }
    return found
  }

  /// Each trade once, and no general trade beside the precise one that it contains.
  private func unique(_ mentions: [TradeMention]) -> [TradeMention] {
    var seen: Set<Int> = []
    let distinct = mentions.filter { seen.insert($0.trade).inserted }
    let general = Set(distinct.filter { $0.when != .before }.flatMap { taxonomy.trades[$0.trade].broader })
    return distinct.filter { !general.contains($0.trade) }
  }
}
