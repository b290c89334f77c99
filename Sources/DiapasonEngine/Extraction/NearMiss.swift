/// Words that look like a skill's and were not taken for it, with the rule that refused them.
///
/// ```swift
/// SkillExtractor(taxonomy, explains: true).extract(from: document).nearMisses
/// ```
public struct NearMiss: Sendable {
  /// Why the words were refused.
  public enum Reason: String, Sendable {
    /// The phrase must be spelled exactly so.
    case spelling
    /// None of the words or domains that the phrase needs stands near.
    case needs
    /// Something stands near that the phrase excludes.
    case excluded
    /// A longer or more precise phrase has the same words.
    case longer
  }

  /// The concept's place in the taxonomy.
  public var concept: Int
  /// The words.
  public var range: ByteRange
  /// The phrase that fitted.
  public var rule: String
  /// Why it was refused.
  public var reason: Reason
}
