/// A posting, ready to weigh one profile of an index after the other: for each skill that somebody holds, what it
/// shows of which criterion.
///
/// A profile is weighed by a walk over the few skills it holds, not over everything that is asked for; all in flat
/// arrays of numbers, for counting who holds an array takes longer than the walk.
struct PostingTable {
  /// What a skill held shows of a criterion, or of one member of a choice of several.
  private struct Share: BitwiseCopyable {
    var slot: Int32
    /// Where the next share of the same skill stands, or -1.
    var next: Int32
  }

  private struct Criterion: BitwiseCopyable {
    var weight: Int
    var slot: Int
    /// One slot for each member where several of a choice are asked for, else one for all; none for trades.
    var slotCount: Int
    var choose: Int
    /// Whether silence earns something.
    var isBehavioural: Bool
  }

  private let index: MatchIndex
  private let neutral: Int
  private let total: Int
  private var shares: [Share] = []
  /// For each share, what each way of holding the skill is worth.
  private var worth: [Int32] = []
  /// By concept, the first of its shares, or -1.
  private var first: [Int32]
  /// By trade practised, what it covers of those asked for.
  private var tradeShares: [Int] = []
  private var criteria: [Criterion] = []
  /// By criterion, the skills that meet it.
  private var members = FlatLists<UInt32>()
  private var slotCount = 0

  init(_ posting: Posting, _ index: MatchIndex) {
    self.index = index
    neutral = index.weights.neutral
    total = posting.weight
    first = Array(repeating: -1, count: index.taxonomy.concepts.count)
    for requirement in posting.requirements {
      members.append(requirement.members.map { UInt32($0) })
      if case .skill(let skill) = requirement.subject {
        add(requirement, isBehavioural: index.taxonomy.concepts[skill].kind.isBehavioural)
      } else {
        tradeShares = index.tradeShares(of: posting.trades)
        criteria.append(
          Criterion(weight: requirement.weight, slot: 0, slotCount: 0, choose: 1, isBehavioural: false))
      }
    }
  }

  private mutating func add(_ requirement: Requirement, isBehavioural: Bool) {
    let isOneEnough = requirement.choose == 1
    let slots = isOneEnough ? 1 : requirement.members.count
    let cover = SkillCover(taxonomy: index.taxonomy, weights: index.weights)
    for (number, member) in requirement.members.enumerated() {
      for relation in index.relations[member] {
        worth += Holding.shares(Int(relation.share), requirement.level, cover).map { Int32($0) }
        let slot = Int32(slotCount + (isOneEnough ? 0 : number))
        shares.append(Share(slot: slot, next: first[Int(relation.skill)]))
        first[Int(relation.skill)] = Int32(shares.count - 1)
      }
    }
    criteria.append(
      Criterion(
        weight: requirement.weight, slot: slotCount, slotCount: slots, choose: requirement.choose,
        isBehavioural: isBehavioural))
    slotCount += slots
  }

  /// The score of a profile in thousandths of a point; nil where nothing can be told.
  func score(_ profile: Int) -> Int? {
    guard total > 0, index.isTold[profile] else { return nil }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: max(slotCount, 1)) { best in
      best.initialize(repeating: 0)
      fill(best, profile)
      var sum = 0
      for number in criteria.indices {
        sum += criteria[number].weight * cover(number, best, profile)
      }
      return sum * MatchIndex.scale / total
    }
  }

  /// The most that the profile shows of each slot.
  private func fill(_ best: UnsafeMutableBufferPointer<Int32>, _ profile: Int) {
    for place in index.held.range(profile) {
      let holding = index.held.items[place]
      var next = Int(first[holding.concept])
      while next >= 0 {
        let slot = Int(shares[next].slot)
        best[slot] = max(best[slot], worth[next * Holding.classes + holding.way])
        next = Int(shares[next].next)
      }
    }
  }

  private func cover(_ number: Int, _ best: UnsafeMutableBufferPointer<Int32>, _ profile: Int) -> Int {
    let criterion = criteria[number]
    guard criterion.slotCount > 0 else { return trade(profile) }
    var share = Int(best[criterion.slot])
    if criterion.choose > 1 {
      let all = best[criterion.slot..<criterion.slot + criterion.slotCount].sorted(by: >)
      share = all.prefix(criterion.choose).reduce(0) { $0 + Int($1) } / criterion.choose
    }
    // Silence on a way of being earns the neutral share, and evidence never less; a stated lack what it shows.
    guard criterion.isBehavioural, share < neutral else { return share }
    let isLacked = index.lacked[profile].contains { members[number].contains($0) }
    return isLacked ? share : neutral
  }

  private func trade(_ profile: Int) -> Int {
    var best = 0
    for place in index.trades.range(profile) {
      best = max(best, tradeShares[Int(index.trades.items[place])])
    }
    return best
  }
}
