/// The smallest piece of text that is judged on its own: a sentence, a list item, a table cell, a heading.
///
/// ```swift
/// document.quote(clause.range)   // "- Maîtrise de l'agile ;\n"
/// document.quote(clause.content) // "Maîtrise de l'agile ;"
/// ```
public struct Clause: Sendable {
  /// What kind of block it stands in.
  public enum Kind: String, Sendable {
    /// A value of the front matter.
    case frontMatter
    /// A heading, however it is written.
    case heading
    /// Running text.
    case paragraph
    /// A list item.
    case item
    /// A cell of a table.
    case cell
    /// A code block, raw HTML, a comment, a rule or white space: nothing is read in it.
    case other
  }

  /// What kind of block it stands in.
  public var kind: Kind
  /// All its bytes, markers and white space included.
  public var range: ByteRange
  /// The bytes to read.
  public var content: ByteRange
  /// How deep a list item is nested, from 1; 0 elsewhere.
  public var depth: Int
  /// The number of its block: clauses of one paragraph or item share it.
  public var block: Int
  /// The index, in the section, of the clause that introduces the list this one belongs to.
  public var introduction: Int?
  /// What it is for.
  public var role: Role = .presentation
  /// How sure that is, from 0 to 100.
  public var confidence: Int = 0
}
