/// Many profiles, ready to be weighed against any posting: for each skill the profiles that hold it, in flat arrays.
///
/// Scores are those of `Fit`, to the thousandth; only the profiles that hold something asked for, or near it, are
/// touched.
///
/// ```swift
/// let index = MatchIndex(profiles, taxonomy)
/// index.top(10, for: posting).map(\.profile)  // [41, 7, …]
/// ```
public struct MatchIndex: Sendable {
  /// A profile that holds a skill, and how: its level and evidence as a number below `HoldingClass.count`.
  struct Holder: BitwiseCopyable, Sendable {
    var profile: UInt32
    var holding: UInt32
  }

  let taxonomy: Taxonomy
  let weights: Weights
  /// By concept.
  let holders: FlatLists<Holder>
  /// By concept, the profiles that say they lack it.
  let lacking: FlatLists<UInt32>
  /// By trade; `holding` is 1 where it was practised before.
  let practising: FlatLists<Holder>
  /// By concept asked for, the concepts that cover some of it.
  let relations: RelationTable
  /// Which profiles say anything at all.
  let isTold: [Bool]

  /// Indexes the profiles.
  public init(_ profiles: [Profile], _ taxonomy: Taxonomy, weights: Weights = Weights()) {
    (self.taxonomy, self.weights) = (taxonomy, weights)
    var held = [[Holder]](repeating: [], count: taxonomy.concepts.count)
    var lacked = [[UInt32]](repeating: [], count: taxonomy.concepts.count)
    var trades = [[Holder]](repeating: [], count: taxonomy.trades.count)
    for (index, profile) in profiles.enumerated() {
      let number = UInt32(index)
      for (concept, skill) in profile.held {
        held[concept].append(Holder(profile: number, holding: HoldingClass(skill).number))
      }
      for concept in profile.lacked.keys { lacked[concept].append(number) }
      for trade in profile.trades where trade.when != .wanted {
        trades[trade.trade].append(Holder(profile: number, holding: trade.when == .before ? 1 : 0))
      }
    }
    (holders, lacking, practising) = (FlatLists(held), FlatLists(lacked), FlatLists(trades))
    relations = RelationTable(held.indices.filter { !held[$0].isEmpty }, taxonomy, weights)
    isTold = profiles.map { !($0.held.isEmpty && $0.trades.isEmpty) }
  }

  /// The score of every profile in thousandths of a point; nil where nothing can be told.
  public func scores(for posting: Posting) -> [Int?] {
    guard posting.weight > 0 else { return isTold.map { _ in nil } }
    let tally = tally(posting)
    return isTold.indices.map { isTold[$0] ? score(tally, $0, posting.weight) : nil }
  }

  /// The best profiles, the first given first among equals; those of which nothing can be told are none.
  public func top(_ count: Int, for posting: Posting) -> [(profile: Int, score: Int)] {
    guard posting.weight > 0, count > 0 else { return [] }
    let tally = tally(posting)
    var best: [(profile: Int, score: Int)] = []
    // What a sum must reach to be worth a division.
    var least = Int.min
    for profile in tally.sums.indices where tally.sums[profile] >= least && isTold[profile] {
      let score = score(tally, profile, posting.weight)
      if best.count == count {
        guard score > best[count - 1].score else { continue }
        best.removeLast()
      }
      best.insert((profile, score), at: Self.place(of: score, in: best))
      if best.count == count {
        least = (best[count - 1].score + 1) * posting.weight / Self.scale - tally.base
      }
    }
    return best
  }

  /// From weight × cover to thousandths of a point.
  private static let scale = PointShares.all / 1_000

  private func tally(_ posting: Posting) -> ScoreTally {
    var tally = ScoreTally(index: self)
    for requirement in posting.requirements { tally.add(requirement, posting) }
    return tally
  }

  private func score(_ tally: ScoreTally, _ profile: Int, _ total: Int) -> Int {
    (tally.sums[profile] + tally.base) * Self.scale / total
  }

  /// Where a score belongs: behind all that are as good.
  private static func place(of score: Int, in best: [(profile: Int, score: Int)]) -> Int {
    var low = 0
    var high = best.count
    while low < high {
      let middle = (low + high) / 2
      if best[middle].score >= score { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
