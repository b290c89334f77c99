/// A way to set words off in a terminal.
enum Ink: String {
  case bold = "1"
  case dim = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"
  case blue = "34"
  case magenta = "35"
  case cyan = "36"

  /// The words in this ink, or as they are where there are no colours.
  func callAsFunction(_ text: String, _ style: ReportStyle) -> String {
    style.hasColor && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
