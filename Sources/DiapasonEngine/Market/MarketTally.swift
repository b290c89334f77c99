/// Counts what offers ask for and people hold.
struct MarketTally: Sendable {
  private struct Pair: Hashable {
    var a: Int
    var b: Int
  }

  private let taxonomy: Taxonomy
  private let ancestors: [[Int]]
  private var skills: [MarketItem]
  private var domains: [String: MarketItem]
  private var trades: [MarketItem]
  private var together: [Pair: Int] = [:]
  private var periods: [String: MarketPeriodTally] = [:]
  private var unlockedPeople: [Int: Set<Int>] = [:]
  private var offers = 0

  /// Pairs of skills in fewer offers than this, and than one in forty, are chance.
  private static let fewestTogether = 3
  /// Beyond five times as often as by chance, oftener tells no more: rare skills get there by accident.
  private static let mostLift = 5_000

  init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    ancestors = taxonomy.concepts.indices.map { taxonomy.ancestors(of: $0) }
    skills = taxonomy.concepts.map { concept in
      var item = MarketItem(id: concept.id, name: Wording(concept.french, concept.english))
      item.isBehavioural = concept.kind.isBehavioural
      return item
    }
    trades = taxonomy.trades.map { MarketItem(id: $0.id, name: Wording($0.french, $0.english)) }
    domains = Dictionary(
      Set(taxonomy.concepts.map(\.domain)).map { ($0, MarketItem(id: $0, name: .domain($0))) },
      uniquingKeysWith: { first, _ in first })
  }

  // MARK: People

  /// Who holds a narrow skill holds the broader ones.
  mutating func add(_ person: Profile) {
    for skill in person.held.keys { skills[skill].named += 1 }
    let held = Set(person.held.keys.flatMap { [$0] + ancestors[$0] })
    for skill in held { skills[skill].people += 1 }
    for domain in Set(held.map { taxonomy.concepts[$0].domain }) { domains[domain]?.people += 1 }
    for skill in person.wanted { skills[skill].wanted += 1 }
    for trade in Set(person.trades.filter { $0.when == .now }.map(\.trade)) { trades[trade].people += 1 }
    for trade in Set(person.trades.filter { $0.when == .wanted }.map(\.trade)) { trades[trade].wanted += 1 }
  }

  // MARK: Offers

  /// An offer without a date belongs to the period without a name.
  mutating func add(_ view: MarketView, period: String?) {
    offers += 1
    var (asked, sought): (Set<Int>, Set<Int>) = ([], [])
    var required: Set<String> = []
    for demand in view.demands {
      switch demand.subject {
      case .trade(let trade):
        sought.insert(trade)
        count(demand, in: &trades[trade])
      case .skill(let skill):
        guard demand.strength >= .preferred else { continue }
        asked.insert(skill)
        if demand.strength == .required { required.insert(taxonomy.concepts[skill].domain) }
        count(demand, in: &skills[skill])
        unlockedPeople[skill, default: []].formUnion(demand.unlocked)
      }
    }
    let named = Set(asked.map { taxonomy.concepts[$0].domain })
    for domain in named {
      if required.contains(domain) { domains[domain]?.required += 1 } else { domains[domain]?.preferred += 1 }
    }
    addNear(asked)
    addTogether(asked.sorted())
    periods[period ?? "", default: MarketPeriodTally()].add(domains: named, trades: sought, skills: asked)
  }

  private func count(_ demand: MarketView.Demand, in item: inout MarketItem) {
    if demand.strength == .required { item.required += 1 } else { item.preferred += 1 }
    if demand.decides { item.decides += 1 }
    item.unlockedPairs += demand.unlocked.count
  }

  private mutating func addNear(_ asked: Set<Int>) {
    let above = asked.union(asked.flatMap { ancestors[$0] })
    for skill in skills.indices
    where above.contains(skill) || ancestors[skill].contains(where: asked.contains) {
      skills[skill].near += 1
    }
  }

  private mutating func addTogether(_ asked: [Int]) {
    for (index, second) in asked.enumerated() {
      for first in asked[..<index] { together[Pair(a: first, b: second), default: 0] += 1 }
    }
  }

  // MARK: The picture

  func market() -> Market {
    var market = Market()
    var skills = skills
    for (skill, people) in unlockedPeople { skills[skill].unlockedPeople = people.count }
    market.skills = Self.sorted(skills)
    market.domains = Self.sorted(domains.values.sorted { $0.id < $1.id })
    market.trades = Self.sorted(trades)
    market.together = togetherItems(skills)
    market.periods = periods.sorted { $0.key < $1.key }.map { $1.period($0, taxonomy) }
    return market
  }

  private static func sorted(_ items: [MarketItem]) -> [MarketItem] {
    items.filter { $0.offers + $0.people + $0.wanted > 0 }
      .sorted { ($1.offers, $1.people, $0.id) < ($0.offers, $0.people, $1.id) }
  }

  /// A skill and the broader one that it belongs to come together by nature: they are left out.
  private func togetherItems(_ skills: [MarketItem]) -> [Market.Together] {
    let pairs = together.filter { pair, count in
      count >= max(Self.fewestTogether, offers / 40) && !ancestors[pair.a].contains(pair.b)
        && !ancestors[pair.b].contains(pair.a)
    }
    let items = pairs.map { pair, count in
      let (first, second) = (skills[pair.a], skills[pair.b])
      return Market.Together(
        first: first, second: second, offers: count,
        lift: count * offers * 1_000 / (first.offers * second.offers))
    }
    // What is frequent and far from chance tells most.
    func telling(_ pair: Market.Together) -> Int { pair.offers * (min(pair.lift, Self.mostLift) - 1_000) }
    return items.sorted {
      (-telling($0), $0.first.id, $0.second.id) < (-telling($1), $1.first.id, $1.second.id)
    }
  }
}
