/// A file as it was read: its text, its sections in order, and what was odd about it.
///
/// Sections tile the text, and clauses tile their section: every byte of the file belongs to exactly one clause.
///
/// ```swift
/// let document = DocumentReader(taxonomy).read(bytes, path: "offer.md")
/// for section in document.sections { print(section.title, section.clauses.count) }
/// ```
public struct Document: Sendable {
  /// Where the file stands, as the caller named it.
  public let path: String
  /// The text to which every range refers.
  public let text: SourceText
  /// Whether it asks for skills or offers them.
  public var kind: DocumentKind
  /// The key–value head of the file, in its order.
  package let frontMatter: [FrontMatterEntry]
  /// From the first byte to the last, the head included.
  public var sections: [Section]
  /// What was odd.
  public var diagnostics: [Diagnostic]
  /// The language most of it is written in: `fr`, `en`, or nil where too little is said.
  public var language: String?
  var hash = FileHash.known("")

  /// The SHA-256 of the file's bytes, worked out at each call: keep it where it is needed twice.
  public var sha256: String {
    get { hash.text }
    set { hash = .known(newValue) }
  }

  /// The raw text of a range.
  public func quote(_ range: ByteRange) -> String { text.string(range) }
}

/// Whether a document asks for skills or offers them.
///
/// ```swift
/// DocumentKind(rawValue: "posting")  // .posting
/// ```
public enum DocumentKind: String, Sendable {
  /// A job posting.
  case posting
  /// A person's profile.
  case profile
}

/// One pair of the front matter.
///
/// ```swift
/// document.frontMatter.first { $0.key == "title" }?.values.first?.text  // "UX designer"
/// ```
package struct FrontMatterEntry: Sendable {
  /// The key, in lower case.
  package var key: String
  /// The values: one, or the members of a list.
  package var values: [Value]

  /// A value and its place.
  package struct Value: Sendable {
    /// The text, without quotes.
    package var text: String
    /// Its bytes in the file, quotes included.
    package var range: ByteRange
  }
}
