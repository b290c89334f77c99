/// How good the order of the people judged for one posting is.
struct RankingOrder {
  private let people: [RankedPerson]
  /// Best first; of equal scores, the worse first, so that no tie is a gift.
  private let ranked: [RankedPerson]

  init(_ people: [RankedPerson]) {
    self.people = people
    ranked = people.enumerated().sorted { one, other in
      (-one.element.rank, one.element.grade, one.offset) < (
        -other.element.rank, other.element.grade, other.offset
      )
    }.map(\.element)
  }

  /// log₂ 2, log₂ 3 … log₂ 11: what a gain is divided by at each of the first ten places.
  private static let discounts = [
    1, 1.584962500721156, 2, 2.321928094887362, 2.584962500721156, 2.807354922057604, 3, 3.169925001442312,
    3.321928094887362, 3.4594316186372973,
  ]

  /// Discounted gain of the first ten against the best order, nil where nobody fits at all.
  var gain: Double? {
    let best = zip(people.map { Self.worth($0.grade) }.sorted(by: >), Self.discounts).reduce(0) {
      $0 + $1.0 / $1.1
    }
    guard best > 0 else { return nil }
    var got = 0.0
    var start = 0
    while start < ranked.count {
      // Every place in a block of equal scores earns the block's mean.
      let block = ranked[start...].prefix { $0.rank == ranked[start].rank }
      let mean = Agreement.mean(block.map { Self.worth($0.grade) })
      for place in block.indices where place < Self.discounts.count { got += mean / Self.discounts[place] }
      start = block.endIndex
    }
    return got / best
  }

  private static func worth(_ grade: Int) -> Double { Double((1 << max(0, min(grade, 30))) - 1) }

  /// How many of the first five are worth a call, of as many as could be.
  var firstFive: Double {
    let good = people.count { $0.grade >= 2 }
    return Double(ranked.prefix(5).count { $0.grade >= 2 }) / Double(min(5, max(1, good)))
  }

  /// 1 over the place of the first person with the best grade.
  var first: Double {
    let best = people.map(\.grade).max()
    return Agreement.share(1, of: Double((ranked.firstIndex { $0.grade == best } ?? 0) + 1))
  }

  /// The chance that somebody worth a call stands before somebody who is not.
  var separation: Double? {
    let good = people.filter { $0.grade >= 2 }
    let bad = people.filter { $0.grade < 2 }
    guard !good.isEmpty, !bad.isEmpty else { return nil }
    return Agreement.mean(good.flatMap { one in bad.map(one.leads) })
  }

  /// The pairs with different grades, the better person first.
  var pairs: [(better: RankedPerson, worse: RankedPerson)] {
    people.flatMap { one in people.filter { one.grade > $0.grade }.map { (one, $0) } }
  }
}
