/// What one offer adds to the picture of a market: what it asks for, and what would change if people learnt it.
struct MarketView: Sendable {
  /// One criterion of the offer.
  struct Demand: Sendable {
    var subject: Requirement.Subject
    var strength: Requirement.Strength
    /// Whether leaving it out would change who comes first.
    var decides: Bool
    /// The people whom this skill alone would bring over the bar, by number.
    var unlocked: [Int]
  }

  /// A choice counts for each of its members.
  var demands: [Demand] = []

  /// How many come first: those whom one would call.
  private static let first = 10

  init(_ posting: Posting, _ people: [Profile], _ taxonomy: Taxonomy, weights: Weights) {
    let fits = people.map { Fit(posting, $0, taxonomy, weights: weights) }
    let total = posting.requirements.reduce(0) { $0 + $1.weight }
    let best = Self.best(fits.map { $0.score ?? -1 })
    for (place, requirement) in posting.requirements.enumerated() {
      let without = Self.best(fits.map { ($0.score ?? -1) - $0.contributions[place].points })
      let share = PointShares.of(requirement.weight, total)
      let unlocked = fits.indices.filter { Self.isUnlocked(fits[$0], place, share) }
      let subjects =
        requirement.members.isEmpty ? [requirement.subject] : requirement.members.map { .skill($0) }
      demands += subjects.map {
        Demand(
          subject: $0, strength: requirement.strength, decides: without != best,
          unlocked: requirement.choose == 1 ? unlocked : [])
      }
    }
  }

  /// Whether meeting the criterion in full lifts a score over the bar.
  static func isUnlocked(_ fit: Fit, _ place: Int, _ share: Int) -> Bool {
    let bar = RankingOptions.usualBar
    guard let score = fit.score, score < bar else { return false }
    return score + share * (1_000 - fit.contributions[place].cover) / 1_000 >= bar
  }

  /// The people with the highest scores; of equals the first.
  private static func best(_ scores: [Int]) -> Set<Int> {
    let order = scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
    return Set(order.prefix(min(first, scores.count / 3)))
  }
}
