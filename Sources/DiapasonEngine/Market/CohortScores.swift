/// A group of people, weighed against an offer as it stands and as it could be.
struct CohortScores {
  let names: [String]
  let profiles: [Profile]
  let taxonomy: Taxonomy
  let weights: Weights

  init(names: [String], profiles: [Profile], _ taxonomy: Taxonomy, _ weights: Weights) {
    (self.names, self.profiles, self.taxonomy, self.weights) = (names, profiles, taxonomy, weights)
  }

  func fits(_ posting: Posting) -> [Fit] {
    profiles.map { Fit(posting, $0, taxonomy, weights: weights) }
  }

  /// Who has a score from the bar on.
  func reaching(_ fits: [Fit]) -> [String] {
    zip(names, fits).filter { ($0.1.score ?? 0) >= RankingOptions.usualBar }.map(\.0)
  }

  /// How a criterion is met, and what would change without it.
  func criterion(_ place: Int, of posting: Posting, _ fits: [Fit], _ reached: Set<String>)
    -> CohortGap.Criterion
  {
    let requirement = posting.requirements[place]
    var criterion = CohortGap.Criterion(
      ids: ids(requirement),
      name: Wording(requirement.name(taxonomy, .french), requirement.name(taxonomy, .english)),
      strength: requirement.strength, kind: requirement.kindWording)
    for fit in fits {
      switch fit.contributions[place].status {
      case .met: criterion.met += 1
      case .partly: criterion.partly += 1
      case .missing: criterion.lacking += 1
      case .cannotTell: criterion.untold += 1
      }
    }
    criterion.ifDropped = newcomers(posting.without(place), reached)
    criterion.ifWelcome = welcoming(posting, place).map { newcomers($0, reached) }
    criterion.ifLearnt = learning(place, of: posting, fits)
    return criterion
  }

  private func ids(_ requirement: Requirement) -> [String] {
    switch requirement.subject {
    case .skill: requirement.members.map { taxonomy.concepts[$0].id }
    case .trade(let trade): [taxonomy.trades[trade].id]
    }
  }

  private func newcomers(_ posting: Posting, _ reached: Set<String>) -> [String] {
    reaching(fits(posting)).filter { !reached.contains($0) }
  }

  private func learning(_ place: Int, of posting: Posting, _ fits: [Fit]) -> [String] {
    let share = PointShares.of(posting.requirements[place].weight, posting.weight)
    return fits.indices.filter { MarketView.isUnlocked(fits[$0], place, share) }.map { names[$0] }
  }

  /// The offer with a required skill merely welcome; its trade is what an offer is, and stays.
  private func welcoming(_ posting: Posting, _ place: Int) -> Posting? {
    var requirements = posting.requirements
    guard requirements[place].isRequired, case .skill = requirements[place].subject else { return nil }
    requirements[place].strength = .preferred
    requirements[place].weight = max(
      1, requirements[place].weight * weights.preferred / max(1, weights.required))
    return Posting(path: posting.path, trades: posting.trades, requirements: requirements)
  }
}

extension Posting {
  /// The same offer with one criterion less.
  fileprivate func without(_ place: Int) -> Posting {
    var requirements = requirements
    requirements.remove(at: place)
    return Posting(path: path, trades: trades, requirements: requirements)
  }
}
