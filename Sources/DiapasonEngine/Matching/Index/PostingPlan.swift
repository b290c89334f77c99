/// What a posting asks of an index, worked out once for all profiles.
struct PostingPlan {
  /// A criterion that one skill covers: what each way of covering it adds.
  struct Single {
    var skill: Int
    var gains: [Int]
  }

  /// A criterion of several skills, of which the best so many count.
  struct Choice {
    var skills: [Int]
    var choose: Int
    var weight: Int
    /// By way, the cover.
    var covers: [Int]
    /// What silence earns; nought for hard skills.
    var neutral: Int
  }

  private(set) var singles: [Single] = []
  private(set) var choices: [Choice] = []
  /// What every profile has: the neutral share of each way of being that is asked for.
  private(set) var base = 0
  /// By kind of practice, what its trades add.
  private(set) var trades: [Int]
  /// What skills can add at most.
  private(set) var most = 0
  let total: Int

  init(_ posting: Posting, _ index: MatchIndex) {
    total = posting.weight
    trades = Array(repeating: 0, count: index.order.kinds.count)
    for requirement in posting.requirements {
      switch requirement.subject {
      case .trade: addTrades(requirement.weight, posting.trades, index)
      case .skill(let first):
        add(requirement, isBehavioural: index.taxonomy.concepts[first].kind.isBehavioural, index)
      }
    }
  }

  private mutating func add(_ requirement: Requirement, isBehavioural: Bool, _ index: MatchIndex) {
    let covers = index.ways.map { $0.cover(requirement.level) }
    let neutral = isBehavioural ? index.weights.neutral : 0
    let weight = requirement.weight
    base += weight * neutral
    most += weight * max(0, (covers.max() ?? 0) - neutral)
    guard requirement.members.count > 1 else {
      let gains = zip(covers, index.ways).map { cover, way in
        weight * (way.isLacked ? cover - neutral : max(0, cover - neutral))
      }
      return singles.append(Single(skill: requirement.members[0], gains: gains))
    }
    choices.append(
      Choice(
        skills: requirement.members, choose: requirement.choose, weight: weight, covers: covers,
        neutral: neutral))
  }

  /// The best of what is sought by what was practised.
  private mutating func addTrades(_ weight: Int, _ asked: [TradeMention], _ index: MatchIndex) {
    let cover = TradeCover(taxonomy: index.taxonomy, weights: index.weights)
    var shares: [Int: Int] = [:]
    for kind in trades.indices {
      var best = 0
      for practice in index.order.kinds[kind] {
        let own = Int(practice.trade)
        let share = shares[own] ?? asked.reduce(0) { max($0, cover.share(of: $1.trade, by: own).share) }
        shares[own] = share
        best = max(best, practice.isPast ? share * index.weights.pastTrade / 1_000 : share)
      }
      trades[kind] += weight * best
    }
  }
}
