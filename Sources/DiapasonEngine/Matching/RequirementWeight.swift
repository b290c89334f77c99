/// How much a criterion counts: strength × rarity × repetition, and half for a way of being.
struct RequirementWeight {
  let taxonomy: Taxonomy
  let weights: Weights

  /// The weight of one skill in thousandths.
  func skill(_ concept: Int, _ strength: Requirement.Strength, sections: Int) -> Int {
    var weight = base(strength)
    weight = weight * rarity(of: concept) / 1_000
    if sections > 1 { weight = weight * weights.repeated / 1_000 }
    if taxonomy.concepts[concept].kind.isBehavioural { weight = weight * weights.behavioural / 1_000 }
    return max(1, weight)
  }

  /// The weight of the trade beside the skills; a weight of nought leaves it out.
  func trade(beside skills: Int) -> Int {
    weights.trade == 0 ? 0 : max(weights.required, skills * weights.trade / 1_000)
  }

  private func base(_ strength: Requirement.Strength) -> Int {
    switch strength {
    case .required: weights.required
    case .preferred: weights.preferred
    case .duty: weights.duty
    case .stack: weights.stack
    }
  }

  /// A step more for each time the share of postings that ask for the skill can be doubled without passing half.
  func rarity(of concept: Int) -> Int {
    let total = taxonomy.surveyedPostings
    guard total > 0 else { return 1_000 }
    var share = taxonomy.concepts[concept].demand + 1
    var steps = 0
    while share * 4 <= total, steps < 5 {
      share *= 2
      steps += 1
    }
    return weights.commonest + steps * weights.rarityStep
  }
}
