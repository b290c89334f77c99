/// How much of what a person can do, and wants, a posting uses: the fit seen from the other side.
///
/// Each skill held or wanted counts by its rarity, half for a way of being; a trade practised now counts as much as
/// the skills together, like in the fit.
struct ReverseFit {
  let taxonomy: Taxonomy
  let weights: Weights

  /// The share in thousandths of a point, or nil where the profile says nothing.
  func score(_ posting: Posting, _ profile: Profile) -> Int? {
    let weigh = RequirementWeight(taxonomy: taxonomy, weights: weights)
    let skills = Set(profile.held.keys).union(profile.wanted).sorted()
    let asked = Set(posting.requirements.flatMap(\.members)).sorted()
    var total = 0
    var used = 0
    for skill in skills {
      let weight = weigh.skill(skill, .required, sections: 1)
      total += weight
      used += weight * share(of: skill, by: asked) / 1_000
    }
    let trades = profile.trades.filter { $0.when == .now }
    if !trades.isEmpty {
      let weight = weigh.trade(beside: total)
      let cover = TradeCover(taxonomy: taxonomy, weights: weights).best(posting.trades, profile)
      total += weight
      used += weight * cover.share / 1_000
    }
    return total == 0 ? nil : used * PointShares.all / total
  }

  /// How much of a skill the posting uses: all of it where it asks for the same, or for what it is part of.
  private func share(of skill: Int, by asked: [Int]) -> Int {
    let cover = SkillCover(taxonomy: taxonomy, weights: weights)
    return asked.reduce(0) { max($0, cover.relation(from: skill, to: $1).share) }
  }
}
