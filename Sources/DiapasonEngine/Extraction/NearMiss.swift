/// Words that look like a skill's and were not taken for it, with the rule that refused them.
///
/// ```swift
/// SkillExtractor(taxonomy, explains: true).extract(from: document).nearMisses
/// ```
package struct NearMiss: Sendable {
  /// Why the words were refused.
  package enum Reason: String, Sendable {
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
  package var concept: Int
  /// The words.
  package var range: ByteRange
  /// The phrase that fitted.
  package var rule: String
  /// Why it was refused.
  package var reason: Reason
}
