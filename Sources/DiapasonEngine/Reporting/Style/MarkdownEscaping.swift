/// Text inside Markdown that must stay as it is.
enum MarkdownEscaping {
  /// The text with everything that Markdown or HTML would read as a mark shielded, on one line.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in Printable.text(text) {
      if "\\`*_[]<>|#".contains(character) { escaped.append("\\") }
      escaped += character == "&" ? "&amp;" : String(character)
    }
    return escaped
  }

  /// A row of a table.
  static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
