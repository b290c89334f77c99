/// What another taxonomy calls a skill or trade that a document names.
///
/// ```swift
/// for term in extraction.otherTerms { print(term.id, term.name.french) }
/// ```
public struct OtherTerm: Sendable, Equatable {
  /// By what the other taxonomy was led to.
  public enum Basis: String, Sendable {
    /// The skill of the taxonomy in use carries the other's code.
    case code
    /// The words of the document are among the other's labels.
    case words
  }

  /// Where it comes from, and on what terms.
  public var origin: Origin
  /// Its id there.
  public var id: String
  /// Its name there.
  public var name: Wording
  /// Whether it is a trade rather than a skill.
  public var isTrade: Bool
  /// By what it was found.
  public var basis: Basis
  /// The skill or trade of the taxonomy in use that stands at the same place, by number.
  public var own: Int?
  /// The words that name it.
  public var range: ByteRange
}
