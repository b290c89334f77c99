/// The sums of weight × cover of the profiles of one block.
///
/// The loops are flat and branch-free, over a block's sums that stay in the nearest cache: a profile costs one addition for
/// each criterion that it covers.
struct BlockSums {
  private(set) var sums = [Int](repeating: 0, count: TradeOrder.blockSize)
  private var best = [Int](repeating: 0, count: TradeOrder.blockSize)
  private var isLacked = [Bool](repeating: false, count: TradeOrder.blockSize)
  private var touched: [Int] = []
  private var isTouched = [Bool](repeating: false, count: TradeOrder.blockSize)

  /// Sums up one block.
  mutating func fill(_ number: Int, _ plan: PostingPlan, _ index: MatchIndex) {
    let places = index.order.blocks[number].places
    for place in places { sums[place - places.lowerBound] = plan.trades[Int(index.order.practices[place])] }
    let holders = index.lists.blocks[number]
    for single in plan.singles {
      single.gains.withUnsafeBufferPointer { gains in
        sums.withUnsafeMutableBufferPointer { sums in
          holders.forEach(single.skill) { sums[$0.place] += gains[$0.way] }
        }
      }
    }
    for choice in plan.choices { add(choice, holders, index.ways) }
  }

  private mutating func add(
    _ choice: PostingPlan.Choice, _ holders: BlockHolders, _ ways: [CoverTable.Way]
  ) {
    choice.choose == 1 ? coverBest(choice, holders, ways) : coverSeveral(choice, holders, ways)
    for place in touched {
      let gain = best[place] - choice.neutral
      sums[place] += choice.weight * (isLacked[place] ? gain : max(0, gain))
      best[place] = 0
      isLacked[place] = false
      isTouched[place] = false
    }
    touched.removeAll(keepingCapacity: true)
  }

  private mutating func coverBest(
    _ choice: PostingPlan.Choice, _ holders: BlockHolders, _ ways: [CoverTable.Way]
  ) {
    for skill in choice.skills {
      holders.forEach(skill) { holder in
        touch(holder, ways)
        best[holder.place] = max(best[holder.place], choice.covers[holder.way])
      }
    }
  }

  /// The mean of the best few.
  private mutating func coverSeveral(
    _ choice: PostingPlan.Choice, _ holders: BlockHolders, _ ways: [CoverTable.Way]
  ) {
    var covers: [(place: Int, cover: Int)] = []
    for skill in choice.skills {
      holders.forEach(skill) { holder in
        touch(holder, ways)
        covers.append((holder.place, choice.covers[holder.way]))
      }
    }
    covers.sort { ($0.place, $1.cover) < ($1.place, $0.cover) }
    var (last, taken) = (-1, 0)
    for (place, cover) in covers {
      taken = place == last ? taken + 1 : 1
      last = place
      if taken <= choice.choose { best[place] += cover }
    }
    for place in touched { best[place] /= choice.choose }
  }

  private mutating func touch(_ holder: BlockHolders.Holder, _ ways: [CoverTable.Way]) {
    if ways[holder.way].isLacked { isLacked[holder.place] = true }
    if !isTouched[holder.place] {
      isTouched[holder.place] = true
      touched.append(holder.place)
    }
  }
}
