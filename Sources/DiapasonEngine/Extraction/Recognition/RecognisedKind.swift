/// What a document seems to be, how sure that is, and why.
///
/// ```swift
/// let kind = DocumentKind.recognised(in: document, taxonomy)
/// kind.kind        // .posting
/// kind.confidence  // 93
/// kind.reason      // "startup, techno, vous, recrutons, postuler"
/// ```
public struct RecognisedKind: Equatable, Sendable {
  /// Posting or profile.
  public var kind: DocumentKind
  /// From 50, a guess, to 100.
  public var confidence: Int
  /// The words that decided, the weightiest first.
  public var reason: String
}

extension DocumentKind {
  /// What a document seems to be by the keys of its front matter, its headings, its words and its dates.
  ///
  /// Its own `kind`, which the reader was told, plays no part.
  public static func recognised(in document: Document, _ taxonomy: Taxonomy) -> RecognisedKind {
    KindReader(taxonomy).kind(of: document)
  }
}
