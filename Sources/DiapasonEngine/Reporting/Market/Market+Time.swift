/// The market over time, as tables.
extension Market {
  private static let shownRows = 12
  private static let shownPeriods = 6
  private static let shownDomains = 6

  var byPeriod: MarketSection {
    let columns = domains.filter { $0.offers > 0 }.prefix(Self.shownDomains)
    return MarketSection(
      title: Wording("Au fil du temps", "Over time"),
      note: Wording(
        "Nombre d'offres par date de publication, et part de celles qui demandent au moins une compétence du domaine. Les profils ne portent pas de date : l'offre de compétences est celle d'aujourd'hui.",
        "Number of offers by date of publication, and the share that asks for at least one skill of the domain. Profiles bear no date: the supply of skills is today's."
      ),
      columns: [Self.offersColumn] + columns.map(\.name),
      rows: periods.map { period in
        let counts = Self.counts(period.domains)
        return (
          Self.label(period),
          [.count(period.offers)] + columns.map { .share(share(counts[$0.id] ?? 0, of: period.offers)) }
        )
      })
  }

  var skillsByPeriod: MarketSection {
    overTime(
      Wording("Compétences demandées, période par période", "Skills asked for, period by period"),
      skills, \.skills)
  }

  var tradesByPeriod: MarketSection {
    overTime(
      Wording("Métiers recherchés, période par période", "Trades sought, period by period"), trades, \.trades)
  }

  private func overTime(
    _ title: Wording, _ items: [MarketItem], _ counted: KeyPath<MarketPeriod, [(id: String, offers: Int)]>
  ) -> MarketSection {
    let dated = periods.filter { $0.name != nil }.suffix(Self.shownPeriods)
    let counts = dated.map { (offers: $0.offers, items: Self.counts($0[keyPath: counted])) }
    let rows = dated.count < 2 ? [] : items.filter { $0.offers > 0 }.prefix(Self.shownRows)
    return MarketSection(
      title: title,
      note: Wording(
        "Part des offres de chaque période, les plus récentes à droite.",
        "Share of the offers of each period, the latest on the right."),
      columns: dated.map(Self.label),
      rows: rows.map { item in
        (item.name, counts.map { .share(share($0.items[item.id] ?? 0, of: $0.offers)) })
      })
  }

  private static func counts(_ items: [(id: String, offers: Int)]) -> [String: Int] {
    Dictionary(items.map { ($0.id, $0.offers) }, uniquingKeysWith: { first, _ in first })
  }

  /// `2024`, `T1 2024`, `2024-03`.
  static func label(_ period: MarketPeriod) -> Wording {
    guard let name = period.name else { return Wording("sans date", "undated") }
    guard let quarter = name.last, name.contains("Q") else { return Wording(same: name) }
    return Wording("T\(quarter) \(name.prefix(4))", "Q\(quarter) \(name.prefix(4))")
  }
}
