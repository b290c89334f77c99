/// How a skill is held, as far as it counts: three levels, each merely cited or shown.
struct HoldingClass {
  static let count = 6
  let number: Int

  init(_ skill: Profile.Skill) {
    let level =
      switch skill.level ?? .practice {
      case .notion: 0
      case .practice: 1
      case .mastery: 2
      }
    number = level * 2 + (skill.evidence == .cited ? 1 : 0)
  }

  /// How each class covers a skill asked for, where the relation between the two covers so much.
  static func ways(_ relation: Int, _ cover: SkillCover) -> [CoverTable.Way] {
    [SkillMention.Level.notion, .practice, .mastery].flatMap { level in
      [SkillMention.Evidence.used, .cited].map { evidence in
        func share(_ asked: SkillMention.Level?) -> Int32 {
          Int32(clamping: cover.share(relation, level, evidence, for: asked))
        }
        return CoverTable.Way(plain: share(nil), practice: share(.practice), mastery: share(.mastery))
      }
    }
  }
}
