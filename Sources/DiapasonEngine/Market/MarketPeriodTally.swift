/// Counts what the offers of one period ask for.
struct MarketPeriodTally: Sendable {
  private var offers = 0
  private var domains: [String: Int] = [:]
  private var trades: [Int: Int] = [:]
  private var skills: [Int: Int] = [:]

  mutating func add(domains named: Set<String>, trades sought: Set<Int>, skills asked: Set<Int>) {
    offers += 1
    for domain in named { domains[domain, default: 0] += 1 }
    for trade in sought { trades[trade, default: 0] += 1 }
    for skill in asked { skills[skill, default: 0] += 1 }
  }

  func period(_ name: String, _ taxonomy: Taxonomy) -> MarketPeriod {
    MarketPeriod(
      name: name.isEmpty ? nil : name, offers: offers,
      domains: domains.sorted { $0.key < $1.key }.map { (id: $0.key, offers: $0.value) },
      trades: trades.sorted { $0.key < $1.key }.map { (id: taxonomy.trades[$0.key].id, offers: $0.value) },
      skills: skills.sorted { $0.key < $1.key }.map { (id: taxonomy.concepts[$0.key].id, offers: $0.value) })
  }
}
