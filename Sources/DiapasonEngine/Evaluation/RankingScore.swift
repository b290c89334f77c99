/// How well people are ranked for the postings that judges graded.
///
/// ```swift
/// evaluation.ranking?.gain  // 0.93
/// ```
package struct RankingScore: Sendable {
  /// nDCG@10: gain 2^grade − 1, ties averaged, the mean over postings.
  package let gain: Double
  /// An interval that holds that mean 19 times in 20, were other such postings drawn.
  package let gainInterval: (low: Double, high: Double)
  /// How many of the first five are worth a call (grade 2 or 3).
  package let firstFive: Double
  /// 1 over the place of the first person with the best grade.
  package let first: Double
  /// The chance that somebody worth a call stands before somebody who is not.
  package let separation: Double
  /// The share of pairs with different grades in the right order.
  package let pairs: Double
  /// The same for two people of one trade: what a job title alone cannot tell; nil without such pairs.
  package let within: Double?
  /// How many such pairs there are.
  package let withinPairs: Int
  /// nDCG@10 seen from the person: postings ranked for each one who is worth a call somewhere.
  package let offers: Double
  /// How many postings could be ranked.
  package let postings: Int

  /// Holds the scores, by posting and then by person, against the judgements.
  init(_ judgements: Judgements, scores: [String: [String: Int]], families: [String: String]) {
    var gains: [Double] = []
    var firstFives: [Double] = []
    var firsts: [Double] = []
    var separations: [Double] = []
    var orders: [Double] = []
    var kin: [Double] = []
    for (posting, grades) in judgements.postings {
      let order = RankingOrder(grades.map { Self.person($0, posting, scores) })
      guard let gain = order.gain else { continue }
      gains.append(gain)
      firstFives.append(order.firstFive)
      firsts.append(order.first)
      if let separation = order.separation { separations.append(separation) }
      let pairs = order.pairs
      if !pairs.isEmpty { orders.append(Agreement.mean(pairs.map { $0.better.leads($0.worse) })) }
      kin += pairs.filter { Self.areKin($0.better, $0.worse, families) }.map { $0.better.leads($0.worse) }
    }
    gain = Agreement.mean(gains)
    gainInterval = Resampling.interval(of: gains)
    firstFive = Agreement.mean(firstFives)
    first = Agreement.mean(firsts)
    separation = Agreement.mean(separations)
    pairs = Agreement.mean(orders)
    within = kin.isEmpty ? nil : Agreement.mean(kin)
    withinPairs = kin.count
    offers = Agreement.mean(Self.offers(judgements, scores))
    postings = gains.count
  }

  private static func person(
    _ grade: Judgements.Grade, _ posting: String, _ scores: [String: [String: Int]]
  ) -> RankedPerson {
    RankedPerson(person: grade.person, grade: grade.grade, score: scores[posting]?[grade.person])
  }

  private static func areKin(_ one: RankedPerson, _ other: RankedPerson, _ families: [String: String]) -> Bool
  {
    guard let family = families[one.person], !family.isEmpty else { return false }
    return family == families[other.person]
  }

  /// The same gain with the sides swapped: each person ranks the postings.
  private static func offers(_ judgements: Judgements, _ scores: [String: [String: Int]]) -> [Double] {
    var byPerson: [String: [RankedPerson]] = [:]
    for (posting, grades) in judgements.postings {
      for grade in grades { byPerson[grade.person, default: []].append(person(grade, posting, scores)) }
    }
    return byPerson.sorted { $0.key < $1.key }
      .filter { $0.value.contains { $0.grade >= 2 } }
      .compactMap { RankingOrder($0.value).gain }
  }
}
