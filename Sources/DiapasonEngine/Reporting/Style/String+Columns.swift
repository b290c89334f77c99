/// How text fills a terminal.
extension String {
  /// How many columns it takes: two for an emoji or a Chinese character.
  var columns: Int { reduce(0) { $0 + ($1.isWide ? 2 : 1) } }

  /// The text with spaces behind it up to so many columns.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - columns)) }

  /// The text without spaces at its ends.
  func trimmingSpaces(atStart: Bool = true) -> String {
    var text = self[...]
    while atStart, text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}

extension Character {
  /// Whether a terminal gives it two columns.
  fileprivate var isWide: Bool {
    guard let first = unicodeScalars.first?.value, first >= 0x1100 else { return false }
    switch first {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return true
    default: return unicodeScalars.contains { $0.value == 0xFE0F }
    }
  }
}
