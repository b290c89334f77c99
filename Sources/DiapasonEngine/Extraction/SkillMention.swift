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

  /// The concept's place in the taxonomy.
  public var concept: Int
  /// The bytes that name it.
  public var range: ByteRange
  /// What the text does with it.
  public var stance: Stance
  /// Which section it stands in.
  public var section: Int
  /// Which step found it: `label` or `pattern`.
  public var by: String
  /// How sure that is, from 0 to 100.
  public var confidence: Int
}
