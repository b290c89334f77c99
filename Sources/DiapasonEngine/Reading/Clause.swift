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

extension [Clause] {
  /// The place of the first clause that begins at a byte or behind it.
  func place(from byte: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.start < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The place of the clause, in the head of a file, that is a value of the front matter; of a long value its first part.
  func place(of value: FrontMatterEntry.Value) -> Int? {
    let place = place(from: value.range.start)
    guard place < count, self[place].kind == .frontMatter, self[place].content.start == value.range.start
    else { return nil }
    return place
  }

  /// The clause that introduces another: the sentence above its list, the first cell of its row, or else the heading.
  func introduction(of clause: Int, _ text: SourceText) -> Int? {
    self[clause].introduction ?? TableRow.head(of: clause, in: self, text)
      ?? (clause > 0 && self[0].kind == .heading ? 0 : nil)
  }
}
