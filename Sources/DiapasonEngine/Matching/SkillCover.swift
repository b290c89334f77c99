/// How much of an asked skill a person shows: the best of what they hold, by relation, level and evidence.
struct SkillCover {
  let taxonomy: Taxonomy
  let weights: Weights

  /// A share in thousandths, the words that show it, and why.
  struct Cover {
    var share = 0
    var quote: ByteRange?
    var rule = "missing"
  }

  /// The best cover of one skill asked for at a level.
  func best(_ asked: Int, _ level: SkillMention.Level?, _ profile: Profile) -> Cover {
    var best = Cover()
    for (skill, held) in profile.heldInOrder {
      let (relation, rule) = relation(from: skill, to: asked)
      guard relation > 0 else { continue }
      let share = share(relation, held.level, held.evidence, for: level)
      if share > best.share { best = Cover(share: share, quote: held.quote, rule: rule) }
    }
    return best
  }

  /// What a relation is worth where the skill is held so, and asked for at that level.
  func share(
    _ relation: Int, _ held: SkillMention.Level?, _ shown: SkillMention.Evidence?,
    for asked: SkillMention.Level?
  ) -> Int {
    relation * level(held, for: asked) / 1_000 * evidence(shown) / 1_000
  }

  /// How much of `asked` somebody shows who holds `skill`.
  func relation(from skill: Int, to asked: Int) -> (share: Int, rule: String) {
    if skill == asked { return (1_000, "same") }
    let related = (taxonomy.concepts[skill].related.first { $0.concept == asked }?.percent ?? 0) * 10
    let isNarrower = taxonomy.ancestors(of: skill).contains(asked)
    let isBroader = taxonomy.concepts[asked].broader.contains(skill)
    let ways = [
      (isNarrower ? weights.narrower : 0, "narrower"), (isBroader ? weights.broader : 0, "broader"),
      (related, "related"),
    ]
    return ways.reduce((0, "missing")) { $1.0 > $0.0 ? $1 : $0 }
  }

  private func level(_ held: SkillMention.Level?, for asked: SkillMention.Level?) -> Int {
    switch (asked, held ?? .practice) {
    case (.practice, .notion): weights.notionForPractice
    case (.mastery, .notion): weights.notionForMastery
    case (.mastery, .practice): weights.practiceForMastery
    default: 1_000
    }
  }

  private func evidence(_ evidence: SkillMention.Evidence?) -> Int {
    evidence == .cited ? weights.cited : 1_000
  }
}
