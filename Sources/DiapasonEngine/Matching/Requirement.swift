/// One criterion of a posting: a skill, a choice of skills or a trade that it asks for, and how much it counts.
///
/// ```swift
/// let heaviest = posting.requirements.max { $0.weight < $1.weight }
/// ```
public struct Requirement: Sendable {
  /// What is asked for, by its place in the taxonomy.
  public enum Subject: Hashable, Sendable {
    /// A skill; where it is one of a choice, the first of them.
    case skill(Int)
    /// A trade; where several are sought, the first of them.
    case trade(Int)
  }

  /// How the posting asks for it.
  public enum Strength: Int, Comparable, Sendable, CaseIterable {
    /// Named as a tool of the project.
    case stack
    /// Implied by the missions.
    case duty
    /// Welcome.
    case preferred
    /// Asked for.
    case required

    /// In the order of what they demand.
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// What is asked for.
  public var subject: Subject
  /// The other skills of which one will do as well.
  public var alternatives: [Int] = []
  /// How many of the choice are asked for.
  public var choose = 1
  /// How the posting asks for it.
  public var strength: Strength
  /// How well.
  public var level: SkillMention.Level?
  /// How much it counts, in thousandths.
  public var weight: Int
  /// The words that ask for it.
  public var quote: ByteRange

  /// Whether a person who edited the grid cannot do without it.
  public var isMust = false

  package init(
    subject: Subject, alternatives: [Int] = [], choose: Int = 1, strength: Strength,
    level: SkillMention.Level? = nil, weight: Int, quote: ByteRange, isMust: Bool = false
  ) {
    (self.subject, self.alternatives, self.choose) = (subject, alternatives, choose)
    (self.strength, self.level, self.weight) = (strength, level, weight)
    (self.quote, self.isMust) = (quote, isMust)
  }

  /// Whether it is required, or merely welcome.
  public var isRequired: Bool { strength == .required }
  /// The skills that can meet it.
  var members: [Int] {
    guard case .skill(let first) = subject else { return [] }
    return [first] + alternatives
  }
}
