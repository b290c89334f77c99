/// How far the skills of one trade stand for any skill.
struct TradeCovers {
  /// For each skill those of the trade that stand for it.
  private let own: FlatLists<Pair>

  struct Pair: BitwiseCopyable, Sendable {
    var own: Int
    var cover: Int
  }

  init(_ rows: [[(skill: Int, cover: Int)]], skillCount: Int) {
    var lists = [[Pair]](repeating: [], count: skillCount)
    for (number, row) in rows.enumerated() {
      for item in row { lists[item.skill].append(Pair(own: number, cover: item.cover)) }
    }
    own = FlatLists(lists)
  }

  /// What stands best for a skill.
  func best(for skill: Int) -> Pair? { own[skill].max { ($0.cover, $1.own) < ($1.cover, $0.own) } }

  /// For each own skill the one among theirs for which it stands best.
  func used(_ count: Int, by theirs: ArraySlice<WeighedSkill>) -> [(skill: Int?, cover: Int)] {
    var best = [(skill: Int?, cover: Int)](repeating: (nil, 0), count: count)
    for part in theirs {
      for pair in own[Int(part.skill)] where pair.cover > best[pair.own].cover {
        best[pair.own] = (Int(part.skill), pair.cover)
      }
    }
    return best
  }

  /// The geometric mean of how far either trade covers the other, in thousandths.
  func both(_ mine: ArraySlice<WeighedSkill>, _ theirs: ArraySlice<WeighedSkill>) -> Int {
    let used = used(mine.count, by: theirs)
    let there = theirs.reduce(0) { $0 + Int($1.weight) * (best(for: Int($1.skill))?.cover ?? 0) }
    let back = zip(mine, used).reduce(0) { $0 + Int($1.0.weight) * $1.1.cover }
    let all = mine.reduce(0) { $0 + Int($1.weight) } * theirs.reduce(0) { $0 + Int($1.weight) }
    return all == 0 ? 0 : Int((Double(there) * Double(back) / Double(all)).squareRoot())
  }
}
