/// A skill named at a place of a document.
///
/// ```swift
/// for mention in extraction.mentions { print(mention.concept, document.quote(mention.range)) }
/// ```
public struct SkillMention: Sendable {
  /// What the text does with the skill.
  public enum Stance: String, Sendable, BitwiseCopyable {
    /// A posting asks for it: “maîtrise de Python”.
    case required
    /// A posting would welcome it: “idéalement Django”.
    case preferred
    /// It is merely named: “une équipe de trois développeurs”.
    case context
    /// A posting says that it need not be known: “pas besoin de savoir coder”.
    case notNeeded
    /// The missions of a posting imply it: “vous animerez les ateliers”.
    case duty
    /// A person has it.
    case held
    /// A person would like to use or learn it.
    case wanted
    /// A person says that they lack it: “je ne code pas”.
    case lacked

    /// Whether a posting asks for it or would welcome it.
    package var isDemand: Bool { self == .required || self == .preferred }
  }

  /// How well the skill is asked for or held, where the words say so.
  public enum Level: String, Sendable, BitwiseCopyable, CaseIterable {
    /// “notions de”, “une sensibilité à”.
    case notion
    /// “expérience de”, “connaissance de”.
    case practice
    /// “maîtrise de”, “expertise en”.
    case mastery
  }

  /// What stands behind a skill that a person names.
  public enum Evidence: String, Sendable {
    /// It stands in a list or sentence.
    case cited
    /// It was used in an experience that is told.
    case used
    /// A certificate, degree or link shows it.
    case proven
  }

  /// The concept's place in the taxonomy.
  public var concept: Int
  /// The bytes that name it.
  public var range: ByteRange
  /// What the text does with it.
  public var stance: Stance
  /// How well, where the words say so.
  public var level: Level?
  /// How many years are asked for or told.
  public var years: Int?
  /// The number of the group of alternatives that it belongs to, from 1.
  public var choice: Int?
  /// How many members of that group are asked for.
  public var choose: Int?
  /// What stands behind it, in a profile.
  public var evidence: Evidence?
  /// Which section it stands in.
  public var section: Int
  /// Which clause of that section.
  public var clause: Int
  /// Which step found it: `label`, `pattern`, `typo` or `classifier`.
  public var by: String
  /// What decided.
  var source: MentionSource
  /// How sure that is, from 0 to 100.
  public var confidence: Int

  /// The phrase or words that decided, as the taxonomy writes them.
  public var rule: String { source.text }
}

extension SkillMention {
  /// A mention that other words than a phrase of the taxonomy decided.
  init(
    concept: Int, range: ByteRange, stance: Stance, level: Level? = nil, years: Int? = nil,
    choice: Int? = nil, choose: Int? = nil, evidence: Evidence? = nil, section: Int, clause: Int,
    by: String, rule: String, confidence: Int
  ) {
    self.init(
      concept: concept, range: range, stance: stance, level: level, years: years, choice: choice,
      choose: choose, evidence: evidence, section: section, clause: clause, by: by, source: .words(rule),
      confidence: confidence)
  }
}
