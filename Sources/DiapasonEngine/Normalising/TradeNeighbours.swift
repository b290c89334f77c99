/// Finds the trades that somebody of one trade could go to: those whose skills are the same or much alike.
///
/// ```swift
/// for trade in TradeNeighbours(rome).near("rome-M1805") ?? [] { print(trade.id, trade.score) }
/// ```
package struct TradeNeighbours: Sendable {
  /// What skills, titles and the order of trades count, in thousandths of the score.
  private static let (skillShare, titleShare, levelShare, kinShare) = (750, 185, 15, 35)
  /// A skill that makes the trade counts twice.
  private static let coreWorth = 2

  private let taxonomy: Taxonomy
  private let likeness: SkillLikeness
  private let titles: TitleLikeness
  private var skills = FlatLists<WeighedSkill>()

  /// The trades of `taxonomy`; words are compared as `words` says, or the taxonomy itself.
  package init(_ taxonomy: Taxonomy, words: Taxonomy? = nil) {
    self.taxonomy = taxonomy
    let keys = WordKeys(words ?? taxonomy)
    likeness = SkillLikeness(taxonomy, keys)
    titles = TitleLikeness(taxonomy, keys)
    let lists = taxonomy.trades.indices.map { Self.skills(of: $0, taxonomy) }
    var counts = [Int](repeating: 0, count: taxonomy.concepts.count)
    for list in lists { for item in list { counts[item.skill] += 1 } }
    for list in lists {
      skills.append(
        list.map { item in
          let rarity = Rarity.of(counts[item.skill], among: lists.count)
          return WeighedSkill(
            skill: UInt32(item.skill), weight: Int32(item.isCore ? rarity * Self.coreWorth : rarity))
        })
    }
  }

  /// The trades nearest to the one of that id, best first; nil where none has it.
  package func near(_ id: String, limit: Int = 10) -> [NearTrade]? {
    guard let trade = taxonomy.tradeIndex(of: id) else { return nil }
    let own = skills[trade]
    let rows = own.map { likeness.like(Int($0.skill)) }
    let alike = titles.like(trade)
    let covers = TradeCovers(rows, skillCount: taxonomy.concepts.count)
    let scored = taxonomy.trades.indices.compactMap { other -> ScoredLabel? in
      guard other != trade else { return nil }
      let score = score(trade, other, skills: covers.both(own, skills[other]), titles: alike[other])
      return ScoredLabel(label: other, entry: other, score: score, phraseShare: 0, labelShare: 0)
    }
    return ScoredLabel.best(limit, of: scored).filter { $0.score > 0 }
      .map { neighbour(trade, $0.entry, covers, alike[$0.entry]) }
  }

  private func neighbour(_ trade: Int, _ other: Int, _ covers: TradeCovers, _ titles: Int) -> NearTrade {
    let (own, theirs) = (skills[trade], skills[other])
    let both = covers.both(own, theirs)
    let held = own.map { Int($0.skill) }
    return NearTrade(
      id: taxonomy.trades[other].id, index: other, score: score(trade, other, skills: both, titles: titles),
      skills: both, titles: titles, levels: levels(trade, other), isKin: areKin(trade, other),
      asked: theirs.map { part in
        let best = covers.best(for: Int(part.skill))
        return NearTrade.Skill(
          skill: Int(part.skill), held: best.map { held[$0.own] }, cover: best?.cover ?? 0,
          weight: Int(part.weight))
      },
      used: zip(own, covers.used(own.count, by: theirs)).map { part, best in
        NearTrade.Skill(
          skill: Int(part.skill), held: best.skill, cover: best.cover, weight: Int(part.weight))
      })
  }

  private func score(_ trade: Int, _ other: Int, skills: Int, titles: Int) -> Int {
    (skills * Self.skillShare + titles * Self.titleShare) / 1_000
      + levels(trade, other) * Self.levelShare + (areKin(trade, other) ? Self.kinShare : 0)
  }

  /// ROME's codes tell the order: a letter for the field, two digits for the part of it.
  private func levels(_ one: Int, _ other: Int) -> Int {
    guard let mine = taxonomy.trades[one].rome.first, let theirs = taxonomy.trades[other].rome.first,
      mine.utf8.first == theirs.utf8.first
    else { return 0 }
    return mine.utf8.prefix(3).elementsEqual(theirs.utf8.prefix(3)) ? 2 : 1
  }

  private func areKin(_ one: Int, _ other: Int) -> Bool {
    let (mine, theirs) = (taxonomy.trades[one].broader, taxonomy.trades[other].broader)
    return mine.contains(other) || theirs.contains(one) || mine.contains { theirs.contains($0) }
  }

  private static func skills(of trade: Int, _ taxonomy: Taxonomy) -> [(skill: Int, isCore: Bool)] {
    let core = Set(taxonomy.trades[trade].core)
    let linked = taxonomy.links(ofTrade: trade).filter { !$0.isTrade }.map(\.index)
    return core.union(linked).sorted().map { ($0, core.contains($0)) }
  }
}
