/// A language to be spoken, and how well.
///
/// ```swift
/// terms.languages.first?.value.level  // .b2
/// ```
public struct SpokenLanguage: Equatable, Sendable {
  /// The levels of the Common European Framework, lowest first.
  public enum Level: String, Sendable, CaseIterable { case a1, a2, b1, b2, c1, c2 }

  /// The language's place among the concepts of the taxonomy.
  public var concept: Int
  /// How well, where the words say so.
  public var level: Level?

  /// Makes the value.
  public init(concept: Int, level: Level?) {
    self.concept = concept
    self.level = level
  }
}
