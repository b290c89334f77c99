/// What another taxonomy calls a skill or trade that a document names.
///
/// ```swift
/// for term in extraction.otherTerms { print(term.id, term.name.french) }
/// ```
package struct OtherTerm: Sendable, Equatable {
  /// By what the other taxonomy was led to.
  package enum Basis: String, Sendable {
    /// The skill of the taxonomy in use carries the other's code.
    case code
    /// The words of the document are among the other's labels.
    case words
  }

  /// Where it comes from, and on what terms.
  package var origin: Origin
  /// Its id there.
  package var id: String
  /// Its name there.
  package var name: Wording
  /// Whether it is a trade rather than a skill.
  package var isTrade: Bool
  /// By what it was found.
  package var basis: Basis
  /// The skill or trade of the taxonomy in use that stands at the same place, by number.
  package var own: Int?
  /// The words that name it.
  package var range: ByteRange
}
