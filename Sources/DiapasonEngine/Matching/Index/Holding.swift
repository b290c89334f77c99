/// A skill held, and how as far as it counts: three levels, each merely cited or shown. Four bytes.
struct Holding: BitwiseCopyable, Sendable {
  /// How many ways there are to hold a skill.
  static let classes = 6
  private static let shift: UInt32 = 3

  private let bits: UInt32

  init(_ concept: Int, _ skill: Profile.Skill) {
    let level: UInt32 =
      switch skill.level ?? .practice {
      case .notion: 0
      case .practice: 1
      case .mastery: 2
      }
    bits = UInt32(concept) << Self.shift | level * 2 + (skill.evidence == .cited ? 1 : 0)
  }

  var concept: Int { Int(bits >> Self.shift) }
  var way: Int { Int(bits & 7) }

  /// What each way shows of a skill asked for at a level, where the relation between the two covers so much.
  static func shares(_ relation: Int, _ asked: SkillMention.Level?, _ cover: SkillCover) -> [Int] {
    [SkillMention.Level.notion, .practice, .mastery].flatMap { level in
      [SkillMention.Evidence.used, .cited].map { cover.share(relation, level, $0, for: asked) }
    }
  }
}
