/// How a skill is held, as far as it counts: three levels, each merely cited or shown.
struct HoldingClass {
  static let count = 6
  let number: UInt32

  init(_ skill: Profile.Skill) {
    let level: UInt32 =
      switch skill.level ?? .practice {
      case .notion: 0
      case .practice: 1
      case .mastery: 2
      }
    number = level * 2 + (skill.evidence == .cited ? 1 : 0)
  }

  /// What each class shows of a skill asked for at a level, where the relation between the two covers so much.
  static func shares(_ relation: Int, _ asked: SkillMention.Level?, _ cover: SkillCover) -> [Int] {
    [SkillMention.Level.notion, .practice, .mastery].flatMap { level in
      [SkillMention.Evidence.used, .cited].map { cover.share(relation, level, $0, for: asked) }
    }
  }
}
