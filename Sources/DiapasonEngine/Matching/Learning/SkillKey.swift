/// A single skill, and how many offers it would bring over the bar.
///
/// ```swift
/// ranking.keys.first?.offers  // [0, 3, 4], by their place among the offers weighed
/// ```
package struct SkillKey: Sendable, Equatable {
  /// The skill.
  package var skill: Int
  /// The offers that it opens, by path.
  package var offers: [String]
}
