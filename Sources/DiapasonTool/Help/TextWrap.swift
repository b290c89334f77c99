/// Fits running text into a terminal of 80 columns.
enum TextWrap {
  static let width = 80
  /// Room kept for a mark that follows: “ :”.
  private static let markRoom = 2

  /// The text in lines of at most `width` columns, each begun by `indent` spaces.
  ///
  /// French marks, which have a space before them, never begin a line.
  static func lines(_ text: String, indent: Int, width: Int = width) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let isMark = word.allSatisfy { ":;!?»".contains($0) }
      if !isMark, !line.isEmpty, indent + line.count + 1 + word.count + markRoom > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { String(repeating: " ", count: indent) + $0 }
  }

  /// A word and what it means, in two columns; a long word has a line of its own.
  static func entry(_ word: String, _ meaning: String, column: Int) -> [String] {
    var lines = lines(meaning, indent: column)
    let start = "  " + word
    guard start.count + 2 <= column, let first = lines.first else { return [start] + lines }
    let padding = String(repeating: " ", count: column - start.count)
    lines[0] = start + padding + first.dropFirst(column)
    return lines
  }
}
