/// The sums of weight × cover of every profile of an index, criterion by criterion.
struct ScoreTally {
  let index: MatchIndex
  /// By profile, what it has beyond what every profile has.
  private(set) var sums: [Int]
  /// What every profile has: the neutral share of each way of being that is asked for.
  private(set) var base = 0
  /// By profile, the best cover of the member at hand; nought but for those touched.
  private var best: [Int]
  private var touched: [Int] = []

  init(index: MatchIndex) {
    self.index = index
    sums = Array(repeating: 0, count: index.isTold.count)
    best = sums
  }

  mutating func add(_ requirement: Requirement, _ posting: Posting) {
    guard case .skill(let first) = requirement.subject else {
      coverTrades(posting.trades)
      return addBest(requirement.weight)
    }
    var covers: [Int: [Int]] = [:]
    for member in requirement.members {
      cover(member, requirement.level)
      guard requirement.choose > 1 else { continue }
      for profile in touched { covers[profile, default: []].append(best[profile]) }
      forget()
    }
    for (profile, shares) in covers {
      let sum = shares.sorted(by: >).prefix(requirement.choose).reduce(0, +)
      raise(profile, sum / requirement.choose)
    }
    if index.taxonomy.concepts[first].kind.isBehavioural {
      addNeutral(requirement)
    } else {
      addBest(requirement.weight)
    }
  }

  /// Silence on a way of being earns the neutral share, and evidence never less; a stated lack what it shows.
  private mutating func addNeutral(_ requirement: Requirement) {
    let neutral = index.weights.neutral
    for profile in Set(requirement.members.flatMap { index.lacking[$0] }) {
      sums[Int(profile)] += requirement.weight * (min(best[Int(profile)], neutral) - neutral)
    }
    for profile in touched { best[profile] = max(0, best[profile] - neutral) }
    base += requirement.weight * neutral
    addBest(requirement.weight)
  }

  private mutating func addBest(_ weight: Int) {
    for profile in touched { sums[profile] += weight * best[profile] }
    forget()
  }

  private mutating func forget() {
    for profile in touched { best[profile] = 0 }
    touched.removeAll(keepingCapacity: true)
  }

  private mutating func cover(_ asked: Int, _ level: SkillMention.Level?) {
    let cover = SkillCover(taxonomy: index.taxonomy, weights: index.weights)
    for relation in index.relations[asked] {
      let shares = HoldingClass.shares(Int(relation.share), level, cover)
      for place in index.holders.range(Int(relation.skill)) {
        let holder = index.holders.items[place]
        raise(Int(holder.profile), shares[Int(holder.holding)])
      }
    }
  }

  private mutating func coverTrades(_ asked: [TradeMention]) {
    let cover = TradeCover(taxonomy: index.taxonomy, weights: index.weights)
    for sought in asked {
      for trade in index.taxonomy.trades.indices {
        let range = index.practising.range(trade)
        guard !range.isEmpty else { continue }
        let share = cover.share(of: sought.trade, by: trade).share
        let past = share * index.weights.pastTrade / 1_000
        for holder in index.practising.items[range] {
          raise(Int(holder.profile), holder.holding == 1 ? past : share)
        }
      }
    }
  }

  private mutating func raise(_ profile: Int, _ share: Int) {
    guard share > best[profile] else { return }
    if best[profile] == 0 { touched.append(profile) }
    best[profile] = share
  }
}
