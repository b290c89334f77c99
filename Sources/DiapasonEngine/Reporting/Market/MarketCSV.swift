/// Every skill, domain and trade of a market as one table: the whole, then each period.
///
/// ```swift
/// let bytes = MarketCSV.bytes(market, .standard, .french)  // kind,id,name,period,offers,…
/// ```
package enum MarketCSV {
  /// The columns, and what each holds.
  package static let columns = [
    MatrixColumn(name: "kind", meaning: Wording("skill, domain ou trade", "skill, domain or trade")),
    MatrixColumn(name: "id", meaning: Wording("identifiant dans le référentiel", "id in the taxonomy")),
    MatrixColumn(name: "name", meaning: Wording("nom", "name")),
    MatrixColumn(
      name: "period",
      meaning: Wording(
        "vide pour l'ensemble ; sinon 2024, 2024-Q1, 2024-03, ou undated",
        "empty for the whole; else 2024, 2024-Q1, 2024-03, or undated")),
    MatrixColumn(name: "offers", meaning: Wording("offres qui le demandent", "offers that ask for it")),
    MatrixColumn(name: "required", meaning: Wording("offres qui l'exigent", "offers that require it")),
    MatrixColumn(name: "preferred", meaning: Wording("offres qui le souhaitent", "offers that welcome it")),
    MatrixColumn(
      name: "people",
      meaning: Wording("profils qui l'ont, ou plus précis", "profiles that have it, or something narrower")),
    MatrixColumn(
      name: "tension",
      meaning: Wording("offres pour un profil qui l'a", "offers for each profile that has it")),
    MatrixColumn(
      name: "wanted",
      meaning: Wording("profils qui voudraient l'employer", "profiles that would like to use it")),
    MatrixColumn(
      name: "decides",
      meaning: Wording(
        "offres dont les premiers changeraient sans lui", "offers whose first would change without it")),
    MatrixColumn(
      name: "unlocked_pairs",
      meaning: Wording(
        "paires qu'il porterait seul à \(Market.bar) points",
        "pairs that it alone would lift to \(Market.bar) points")),
    MatrixColumn(
      name: "unlocked_people", meaning: Wording("profils que cela concerne", "profiles that this concerns")),
    MatrixColumn(name: "all_offers", meaning: Wording("offres en tout", "offers in all")),
    MatrixColumn(name: "all_people", meaning: Wording("profils en tout", "profiles in all")),
  ]

  /// The table, most asked for first within each kind.
  package static func bytes(_ market: Market, _ format: CSVFormat, _ language: Language) -> [UInt8] {
    var csv = CSVWriter(format)
    csv.row(columns.map(\.name))
    for (kind, items) in [("skill", market.skills), ("domain", market.domains), ("trade", market.trades)] {
      for item in items {
        for text in [kind, item.id, item.name[language], ""] { csv.text(text) }
        for number in [item.offers, item.required, item.preferred, item.people] { csv.number(number) }
        csv.thousandths(item.tension)
        for number in [
          item.wanted, item.decides, item.unlockedPairs, item.unlockedPeople, market.offers, market.people,
        ] {
          csv.number(number)
        }
        csv.endRow()
      }
    }
    for period in market.periods { write(period, market, to: &csv, language) }
    return csv.bytes
  }

  /// What only the whole can tell stays empty.
  private static func write(
    _ period: MarketPeriod, _ market: Market, to csv: inout CSVWriter, _ language: Language
  ) {
    for (kind, counts, items) in [
      ("skill", period.skills, market.skills), ("domain", period.domains, market.domains),
      ("trade", period.trades, market.trades),
    ] {
      let names = Dictionary(
        items.map { ($0.id, $0.name[language]) }, uniquingKeysWith: { first, _ in first })
      for count in counts {
        for text in [kind, count.id, names[count.id], period.name ?? "undated"] { csv.text(text) }
        csv.number(count.offers)
        for _ in 0..<8 { csv.number(nil) }
        csv.number(period.offers)
        csv.number(nil)
        csv.endRow()
      }
    }
  }
}
