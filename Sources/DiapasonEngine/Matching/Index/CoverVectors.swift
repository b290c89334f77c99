/// The skills and trades that each profile of an index covers some of, and how much at best.
struct CoverVectors {
  private let index: MatchIndex
  /// By skill held, those that it covers.
  private let reached: FlatLists<RelationTable.Cover>
  /// By trade and time, those that it covers.
  private let trades: FlatLists<RelationTable.Cover>
  /// What each way of holding a skill is worth at best, in thousandths.
  private let factors: [Int]
  /// The most that anything covers.
  let most: Float

  init(_ index: MatchIndex) {
    self.index = index
    let taxonomy = index.taxonomy
    var reached = [[RelationTable.Cover]](repeating: [], count: taxonomy.concepts.count)
    for asked in taxonomy.concepts.indices {
      for cover in index.relations[asked] {
        reached[Int(cover.skill)].append(.init(skill: UInt32(asked), share: cover.share))
      }
    }
    self.reached = FlatLists(reached)
    var trades = [[RelationTable.Cover]](repeating: [], count: taxonomy.trades.count * 2)
    for asked in taxonomy.trades.indices {
      for (own, share) in index.tradeShares(of: asked).enumerated() where share > 0 {
        trades[own].append(.init(skill: UInt32(taxonomy.concepts.count + asked), share: UInt32(share)))
      }
    }
    self.trades = FlatLists(trades)
    let cover = SkillCover(taxonomy: taxonomy, weights: index.weights)
    let asked: [SkillMention.Level?] = [nil, .notion, .practice, .mastery]
    // Rounded down twice where it is weighed, here not at all.
    let best = (0..<Holding.classes).map { way in asked.map { Holding.shares(1_000_000, $0, cover)[way] }.max() ?? 0 }
    factors = best
    let most = self.reached.items.reduce(0) { max($0, Int($1.share)) } * (best.max() ?? 0) / 1_000_000 + 1
    self.most = Float(max(most, self.trades.items.reduce(0) { max($0, Int($1.share)) }))
  }

  /// Appends what one profile covers, each skill and trade once.
  func append(_ profile: Int, to entries: inout [SkillVectors.Entry]) {
    let start = entries.count
    for holding in index.held[profile] {
      for cover in reached[holding.concept] {
        let share = Float(cover.share) * Float(factors[holding.way]) / 1_000_000
        entries.append(.init(Int(cover.skill), min(most, share)))
      }
    }
    for trade in index.trades[profile] {
      for cover in trades[Int(trade)] { entries.append(.init(Int(cover.skill), Float(cover.share))) }
    }
    entries[start...].sort { ($0.skill, $1.weight) < ($1.skill, $0.weight) }
    var end = start
    for place in start..<entries.count where end == start || entries[end - 1].skill != entries[place].skill {
      entries[end] = entries[place]
      end += 1
    }
    entries.removeSubrange(end...)
  }
}
