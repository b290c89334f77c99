/// Words of the interface in both languages, side by side, so that neither is forgotten.
///
/// ```swift
/// let required = Wording("requise", "required")
/// required[.english]  // "required"
/// ```
public struct Wording: Sendable, Equatable {
  /// The words in French.
  public let french: String
  /// The words in English.
  public let english: String

  /// The words in French, then in English.
  public init(_ french: String, _ english: String) {
    self.french = french
    self.english = english
  }

  /// Words that are the same in both, such as a name.
  public init(same words: String) { self.init(words, words) }

  /// The words in one language.
  public subscript(language: Language) -> String { language == .french ? french : english }
}
