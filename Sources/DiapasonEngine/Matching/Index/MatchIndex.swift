/// Many profiles, ready to be weighed against any posting: for each skill the profiles that cover some of it, in flat
/// arrays.
///
/// Scores are those of `Fit`, to the thousandth; only the profiles that hold something asked for, or near it, are
/// touched, and of a top few whole trades are passed over that cannot reach it.
///
/// ```swift
/// let index = MatchIndex(profiles, taxonomy)
/// index.top(10, for: posting).map(\.profile)  // [41, 7, …]
/// ```
package struct MatchIndex: Sendable {
  let taxonomy: Taxonomy
  let weights: Weights
  let order: TradeOrder
  let lists: HolderLists
  /// The ways in which holders cover a skill, by number.
  let ways: [CoverTable.Way]
  /// How many profiles there are.
  package let count: Int

  /// The memory that it takes for its profiles.
  package var byteCount: Int { lists.byteCount + order.byteCount }

  /// Indexes the profiles.
  package init(_ profiles: [Profile], _ taxonomy: Taxonomy, weights: Weights = Weights()) {
    (self.taxonomy, self.weights) = (taxonomy, weights)
    count = profiles.count
    order = TradeOrder(profiles)
    var table = CoverTable()
    lists = HolderLists(profiles, order, taxonomy, weights, &table)
    ways = table.ways
  }

  /// The score of every profile in thousandths of a point; nil where nothing can be told.
  package func scores(for posting: Posting) -> [Int?] {
    var scores = [Int?](repeating: nil, count: count)
    guard posting.weight > 0 else { return scores }
    let plan = PostingPlan(posting, self)
    var sums = BlockSums()
    for (number, block) in order.blocks.enumerated() {
      sums.fill(number, plan, self)
      for place in block.places {
        let sum = sums.sums[place - block.places.lowerBound]
        scores[Int(order.profiles[place])] = (sum + plan.base) * Self.scale / plan.total
      }
    }
    return scores
  }

  /// The best profiles, the first given first among equals; those of which nothing can be told are none.
  package func top(_ count: Int, for posting: Posting) -> [(profile: Int, score: Int)] {
    guard posting.weight > 0, count > 0 else { return [] }
    let plan = PostingPlan(posting, self)
    let reaches = order.blocks.map { block in plan.trades[block.practices].max() ?? 0 }
    var best = BestRows(count)
    var sums = BlockSums()
    for number in reaches.indices.sorted(by: { (reaches[$1], $0) < (reaches[$0], $1) }) {
      if let least = best.least, (reaches[number] + plan.most + plan.base) * Self.scale / plan.total < least {
        break
      }
      sums.fill(number, plan, self)
      offer(number, sums, plan, to: &best)
    }
    return best.rows.map { ($0.row, $0.score) }
  }

  /// From weight × cover to thousandths of a point.
  private static let scale = PointShares.all / 1_000

  private func offer(_ number: Int, _ sums: BlockSums, _ plan: PostingPlan, to best: inout BestRows) {
    let places = order.blocks[number].places
    var least = least(best, plan)
    sums.sums.withUnsafeBufferPointer { sums in
      for place in places where sums[place - places.lowerBound] >= least {
        let score = (sums[place - places.lowerBound] + plan.base) * Self.scale / plan.total
        best.add(Int(order.profiles[place]), score)
        least = self.least(best, plan)
      }
    }
  }

  /// What a sum must reach to be worth a division.
  private func least(_ best: BestRows, _ plan: PostingPlan) -> Int {
    guard let score = best.least else { return .min }
    return (score * plan.total + Self.scale - 1) / Self.scale - plan.base
  }
}
