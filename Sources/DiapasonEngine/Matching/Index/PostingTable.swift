/// A posting, ready to weigh one profile of an index after the other: for each skill that somebody holds, what it
/// shows of which criterion.
///
/// A profile is weighed by a walk over the few skills it holds, not over everything that is asked for.
struct PostingTable {
  /// What a skill held shows of a criterion, or of one member of a choice of several.
  private struct Share {
    var slot: Int
    /// By the way it is held.
    var shares: [Int]
    /// Where the next share of the same skill stands, or -1.
    var next: Int
  }

  private struct Criterion {
    var weight: Int
    var slots: Range<Int>
    var choose: Int
    /// What silence earns, and who says that they lack one of these; nil for what is no way of being.
    var members: [Int]?
  }

  private let index: MatchIndex
  private let total: Int
  private var shares: [Share] = []
  /// By concept, the first of its shares, or -1.
  private var first: [Int]
  /// By trade practised, what it covers of those asked for.
  private var tradeShares: [Int] = []
  private var criteria: [Criterion] = []
  private var slotCount = 0

  init(_ posting: Posting, _ index: MatchIndex) {
    self.index = index
    total = posting.weight
    first = Array(repeating: -1, count: index.taxonomy.concepts.count)
    for requirement in posting.requirements {
      if case .skill(let skill) = requirement.subject {
        add(requirement, isBehavioural: index.taxonomy.concepts[skill].kind.isBehavioural)
      } else {
        tradeShares = index.tradeShares(of: posting.trades)
        criteria.append(Criterion(weight: requirement.weight, slots: 0..<0, choose: 1))
      }
    }
  }

  private mutating func add(_ requirement: Requirement, isBehavioural: Bool) {
    let start = slotCount
    // Where one of a choice is enough, its members compete for one slot.
    slotCount += requirement.choose > 1 ? requirement.members.count : 1
    let cover = SkillCover(taxonomy: index.taxonomy, weights: index.weights)
    for (number, member) in requirement.members.enumerated() {
      for relation in index.relations[member] {
        let shares = Holding.shares(Int(relation.share), requirement.level, cover)
        let slot = requirement.choose > 1 ? start + number : start
        self.shares.append(Share(slot: slot, shares: shares, next: first[Int(relation.skill)]))
        first[Int(relation.skill)] = self.shares.count - 1
      }
    }
    criteria.append(
      Criterion(
        weight: requirement.weight, slots: start..<slotCount, choose: requirement.choose,
        members: isBehavioural ? requirement.members : nil))
  }

  /// The score of a profile in thousandths of a point; nil where nothing can be told.
  func score(_ profile: Int) -> Int? {
    guard total > 0, index.isTold[profile] else { return nil }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: max(slotCount, 1)) { best in
      best.initialize(repeating: 0)
      for place in index.held.range(profile) {
        let holding = index.held.items[place]
        var next = first[holding.concept]
        while next >= 0 {
          let slot = shares[next].slot
          best[slot] = max(best[slot], shares[next].shares[holding.way])
          next = shares[next].next
        }
      }
      return criteria.reduce(0) { $0 + $1.weight * cover($1, best, profile) } * MatchIndex.scale / total
    }
  }

  private func cover(_ criterion: Criterion, _ best: UnsafeMutableBufferPointer<Int>, _ profile: Int) -> Int {
    guard !criterion.slots.isEmpty else { return trade(profile) }
    var share = best[criterion.slots.lowerBound]
    if criterion.choose > 1 {
      let sum = best[criterion.slots].sorted(by: >).prefix(criterion.choose).reduce(0, +)
      share = sum / criterion.choose
    }
    guard let members = criterion.members else { return share }
    // Silence on a way of being earns the neutral share, and evidence never less; a stated lack what it shows.
    let isLacked = index.lacked[profile].contains { members.contains(Int($0)) }
    return isLacked ? share : max(share, index.weights.neutral)
  }

  private func trade(_ profile: Int) -> Int {
    index.trades[profile].reduce(0) { max($0, tradeShares[Int($1)]) }
  }
}
