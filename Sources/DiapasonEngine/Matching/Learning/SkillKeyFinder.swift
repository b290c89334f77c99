/// Looks for the single skills that would bring most offers over the bar.
struct SkillKeyFinder {
  /// How many are told.
  private static let most = 3

  let taxonomy: Taxonomy
  let weights: Weights
  let bar: Int

  /// The skills that open most offers, the most first; each claim is what the engine says of the person with the skill.
  func keys(_ offers: [Offer], _ candidate: Candidate) -> [SkillKey] {
    let profile = candidate.profile
    let asked = Set(offers.flatMap { $0.posting.requirements.flatMap(\.members) }).sorted()
      .filter { taxonomy.concepts[$0].kind.isLearnable }
    let index = MatchIndex([profile] + asked.map { profile.learning([$0]) }, taxonomy, weights: weights)
    var opened = [[String]](repeating: [], count: asked.count)
    for offer in offers where offer.obstacle == nil {
      let scores = index.scores(for: offer.posting)
      guard let now = scores[0], now < bar else { continue }
      for (place, score) in scores.dropFirst().enumerated() where score ?? 0 >= bar {
        opened[place].append(offer.document.path)
      }
    }
    let keys = zip(asked, opened).map { SkillKey(skill: $0, offers: $1) }.filter { !$0.offers.isEmpty }
    return Array(keys.sorted { ($1.offers.count, $0.skill) < ($0.offers.count, $1.skill) }.prefix(Self.most))
  }
}
