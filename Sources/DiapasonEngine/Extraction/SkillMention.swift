/// A skill named at a place of a document.
///
/// ```swift
/// for mention in extraction.mentions { print(mention.concept, document.quote(mention.range)) }
/// ```
public struct SkillMention: Sendable {
  /// What the text does with the skill.
  public enum Stance: String, Sendable {
    case required, preferred, context, notNeeded, duty, held, wanted, lacked
  }

  /// How well the skill is asked for or held, where the words say so.
  public enum Level: String, Sendable, CaseIterable {
    case notion, practice, mastery
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
  /// The phrase or words that decided, as the taxonomy writes them.
  public var rule: String
  /// How sure that is, from 0 to 100.
  public var confidence: Int
}
