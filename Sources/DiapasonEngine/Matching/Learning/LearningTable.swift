/// What each of some skills would add to a pair, tried one by one, so that sets can be compared without weighing all
/// of them.
///
/// A criterion is covered by the best of what is held and learned; for a choice of several that is a little less
/// than the truth, and the engine has the last word on every set that is told.
struct LearningTable {
  /// How much each criterion counts.
  let weights: [Int]
  let total: Int
  /// How far each is met today.
  let covers: [Int]
  /// By skill, how far it would be met by that skill alone.
  private(set) var alone: [Int: [Int]] = [:]

  init(_ pair: Pair, _ skills: [Int], _ taxonomy: Taxonomy, _ weights: Weights) {
    let posting = pair.offer.posting
    let profile = pair.candidate.profile
    self.weights = posting.requirements.map(\.weight)
    total = max(1, self.weights.reduce(0, +))
    covers = pair.fit.contributions.map(\.cover)
    let criteria = CriterionCover(taxonomy: taxonomy, weights: weights)
    let nobody = Profile(path: "", held: [:], lacked: profile.lacked, wanted: [], trades: [])
    for skill in skills {
      let learner = nobody.learning([skill])
      alone[skill] = posting.requirements.map { criteria.contribution($0, posting, learner).cover }
    }
  }

  /// The score in thousandths of a point once some skills are learned.
  func score(_ skills: [Int]) -> Int {
    let sum = weights.indices.reduce(0) { sum, criterion in
      sum + weights[criterion] * skills.reduce(covers[criterion]) { max($0, alone[$1]?[criterion] ?? 0) }
    }
    return sum * (PointShares.all / 1_000) / total
  }
}
