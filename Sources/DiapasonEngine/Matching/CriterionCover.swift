/// How a profile meets one criterion.
struct CriterionCover {
  let taxonomy: Taxonomy
  let weights: Weights

  func contribution(_ requirement: Requirement, _ posting: Posting, _ profile: Profile) -> Fit.Contribution {
    guard case .skill(let first) = requirement.subject else {
      let cover = TradeCover(taxonomy: taxonomy, weights: weights).best(posting.trades, profile)
      return contribution(requirement, cover)
    }
    let cover = skills(requirement, profile)
    let isSilent =
      taxonomy.concepts[first].kind.isBehavioural
      && !requirement.members.contains { profile.lacked[$0] != nil }
    // Evidence never earns less than silence.
    guard isSilent, cover.share < weights.neutral else {
      return contribution(requirement, cover, lacked(requirement, profile))
    }
    return Fit.Contribution(
      requirement: requirement, status: .cannotTell, cover: weights.neutral, held: cover.quote, rule: "silent"
    )
  }

  private func contribution(_ requirement: Requirement, _ cover: SkillCover.Cover, _ lacked: ByteRange? = nil)
    -> Fit.Contribution
  {
    let status: Fit.Contribution.Status = cover.share >= 1_000 ? .met : cover.share > 0 ? .partly : .missing
    return Fit.Contribution(
      requirement: requirement, status: status, cover: cover.share, held: cover.quote ?? lacked,
      rule: cover.share == 0 && lacked != nil ? "lacked" : cover.rule)
  }

  /// One skill, or the mean of the best of a choice.
  private func skills(_ requirement: Requirement, _ profile: Profile) -> SkillCover.Cover {
    let cover = SkillCover(taxonomy: taxonomy, weights: weights)
    let covers = requirement.members.map { cover.best($0, requirement.level, profile) }
      .sorted { $0.share > $1.share }.prefix(requirement.choose)
    guard var best = covers.first else { return SkillCover.Cover() }
    best.share = covers.reduce(0) { $0 + $1.share } / requirement.choose
    return best
  }

  private func lacked(_ requirement: Requirement, _ profile: Profile) -> ByteRange? {
    requirement.members.compactMap { profile.lacked[$0] }.first
  }
}
