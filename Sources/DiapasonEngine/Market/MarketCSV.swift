/// Every skill, domain and trade of a market as one table.
///
/// ```swift
/// let bytes = MarketCSV.bytes(market, .standard, .french)  // kind,id,name,offers,…
/// ```
public enum MarketCSV {
  /// The table, most asked for first within each kind.
  public static func bytes(_ market: Market, _ format: CSVFormat, _ language: Language) -> [UInt8] {
    var csv = CSVWriter(format)
    csv.row([
      "kind", "id", "name", "offers", "required", "preferred", "people", "wanted", "decides",
      "unlocked_pairs",
      "unlocked_people", "all_offers", "all_people",
    ])
    for (kind, items) in [("skill", market.skills), ("domain", market.domains), ("trade", market.trades)] {
      for item in items {
        csv.text(kind)
        csv.text(item.id)
        csv.text(item.name[language])
        for number in [
          item.offers, item.required, item.preferred, item.people, item.wanted, item.decides,
          item.unlockedPairs,
          item.unlockedPeople, market.offers, market.people,
        ] { csv.number(number) }
        csv.endRow()
      }
    }
    return csv.bytes
  }
}
