/// Many profiles, ready to be weighed against any posting.
///
/// Scores are those of `Fit`, to the thousandth. Where there are many profiles, bounds tell which few can be among the
/// best, and only those are weighed.
///
/// ```swift
/// let index = MatchIndex(profiles, taxonomy)
/// index.top(10, for: posting).map(\.profile)  // [41, 7, …]
/// ```
public struct MatchIndex: Sendable {
  /// Fewer profiles are weighed as fast as bounds are made.
  static let many = 2_000
  /// From weight × cover to thousandths of a point.
  static let scale = PointShares.all / 1_000

  let taxonomy: Taxonomy
  let weights: Weights
  /// By profile, the skills it holds.
  let held: FlatLists<Holding>
  /// By profile, the skills it says it lacks.
  let lacked: FlatLists<UInt32>
  /// By profile, its trades, twice their numbers, and one more where they were practised before.
  let trades: FlatLists<UInt32>
  /// By concept asked for, the concepts that cover some of it.
  let relations: RelationTable
  /// Which profiles say anything at all.
  let isTold: [Bool]
  private var bounds: CoverBounds?

  /// Indexes the profiles.
  public init(_ profiles: [Profile], _ taxonomy: Taxonomy, weights: Weights = Weights()) {
    self.init(profiles, taxonomy, weights, isBounded: profiles.count > Self.many)
  }

  init(_ profiles: [Profile], _ taxonomy: Taxonomy, _ weights: Weights, isBounded: Bool) {
    (self.taxonomy, self.weights) = (taxonomy, weights)
    var held = FlatLists<Holding>()
    var lacked = FlatLists<UInt32>()
    var trades = FlatLists<UInt32>()
    for profile in profiles {
      held.append(profile.heldInOrder.map { Holding($0.concept, $0.skill) })
      lacked.append(profile.lacked.keys.sorted().map { UInt32($0) })
      let practised = profile.trades.filter { $0.when != .wanted }
      trades.append(practised.map { UInt32($0.trade * 2 + ($0.when == .before ? 1 : 0)) })
    }
    (self.held, self.lacked, self.trades) = (held, lacked, trades)
    relations = RelationTable(Set(held.items.map(\.concept)).sorted(), taxonomy, weights)
    isTold = profiles.map { !($0.held.isEmpty && $0.trades.isEmpty) }
    if isBounded { bounds = CoverBounds(self) }
  }

  /// The score of every profile in thousandths of a point; nil where nothing can be told.
  public func scores(for posting: Posting) -> [Int?] {
    let table = PostingTable(posting, self)
    return isTold.indices.map { table.score($0) }
  }

  /// The best profiles, the first given first among equals; those of which nothing can be told are none.
  public func top(_ count: Int, for posting: Posting) -> [(profile: Int, score: Int)] {
    guard count > 0, posting.weight > 0 else { return [] }
    let table = PostingTable(posting, self)
    let best = boundedTop(count, posting, table) ?? plainTop(count, table)
    return best.rows.map { ($0.row, $0.score) }
  }

  /// How many profiles there are.
  package var count: Int { isTold.count }

  /// The skills of a profile, on average.
  package var meanSkills: Double { Double(held.items.count) / Double(max(count, 1)) }

  /// The memory it takes for its profiles.
  package var byteCount: Int {
    held.byteCount + lacked.byteCount + trades.byteCount + isTold.count + (bounds?.byteCount ?? 0)
  }

  /// What each trade practised, now and before, covers of one that is asked for.
  func tradeShares(of asked: Int) -> [Int] {
    let cover = TradeCover(taxonomy: taxonomy, weights: weights)
    return taxonomy.trades.indices.flatMap { own in
      let share = cover.share(of: asked, by: own).share
      return [share, share * weights.pastTrade / 1_000]
    }
  }

  /// The same for several, of which the best counts.
  func tradeShares(of asked: [TradeMention]) -> [Int] {
    asked.reduce(Array(repeating: 0, count: taxonomy.trades.count * 2)) { best, sought in
      zip(best, tradeShares(of: sought.trade)).map { max($0, $1) }
    }
  }

  private func plainTop(_ count: Int, _ table: PostingTable) -> BestRows<Int> {
    var best = BestRows<Int>(count)
    for profile in isTold.indices {
      if let score = table.score(profile) { best.add(profile, score) }
    }
    return best
  }

  /// Nil where some of the best may have nothing that is asked for: those have no bound.
  private func boundedTop(_ count: Int, _ posting: Posting, _ table: PostingTable) -> BestRows<Int>? {
    guard let bounds, let query = bounds.query(posting) else { return nil }
    let (base, total) = (bounds.base(posting), posting.weight)
    func limit(_ least: Int?) -> UInt16 {
      // A score is rounded down: what reaches it may be that of the sum.
      least.map { query.limit(Float(max(0, $0 * total / Self.scale - base))) } ?? 0
    }
    var best = BestRows<Int>(count)
    let sweep = BoundSweep()
    for block in 0..<bounds.blockCount {
      bounds.search(block, query, sweep, limit: limit(best.least)) { profile in
        if let score = table.score(profile) { best.add(profile, score) }
        return limit(best.least)
      }
    }
    return best.least.map { $0 > base * Self.scale / total } == true ? best : nil
  }
}
