/// A block of Markdown: whole lines of one kind.
struct Block: Equatable {
  enum Kind: Equatable {
    /// 1 to 6 as written with `#` or underlines, 7 for a line that is bold or underlined as a whole.
    case heading(level: Int)
    case paragraph
    case item(depth: Int)
    case cell
    /// Code, comments, rules, white space before the first line.
    case other
  }

  /// The level of a heading that has none of its own: a line that is bold as a whole.
  static let boldLevel = 7

  var kind: Kind
  /// Whole lines, blank ones after it included; cells share a line.
  var range: ByteRange
  /// What is left when markers and white space are taken off.
  var content: ByteRange
}
