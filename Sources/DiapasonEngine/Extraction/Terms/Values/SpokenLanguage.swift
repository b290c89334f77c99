/// A language to be spoken, and how well.
///
/// ```swift
/// terms.languages.first?.value.level  // .b2
/// ```
public struct SpokenLanguage: Equatable, Sendable {
  /// The levels of the Common European Framework, lowest first.
  public enum Level: String, Sendable, BitwiseCopyable, CaseIterable {
    /// A few words.
    case a1
    /// Simple exchanges.
    case a2
    /// Most situations of a journey or a workplace.
    case b1
    /// Fluent conversation.
    case b2
    /// Demanding texts and speech.
    case c1
    /// Nearly all that is heard or read.
    case c2
  }

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
