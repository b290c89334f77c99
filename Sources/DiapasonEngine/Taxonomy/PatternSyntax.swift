/// Parses the pattern language of the taxonomy: `{gérer|accept*} … incertitude`.
enum PatternSyntax {
  /// One element: what may stand there, and how far from the one before.
  struct Element: Equatable {
    /// Each alternative is one word or several.
    var alternatives: [[Word]] = []
    /// How many other words may stand before it.
    var gap = 0
    /// The very next word, function words included.
    var isLiteral = false
  }

  /// A word or, with `isPrefix`, the beginning of one; as written, not folded.
  struct Word: Equatable {
    var text: String
    var isPrefix: Bool

    init(_ text: Substring) {
      isPrefix = text.hasSuffix("*")
      self.text = String(isPrefix ? text.dropLast() : text)
    }
  }

  static let defaultGap = 4

  /// The elements, or nil where the pattern is not well formed.
  static func parse(_ pattern: String) -> [Element]? {
    var elements: [Element] = []
    var gap = 0
    for piece in pieces(of: pattern) {
      if piece.hasPrefix("…") {
        let distance = piece.dropFirst()
        guard let size = distance.isEmpty ? defaultGap : Int(distance) else { return nil }
        gap = size
        continue
      }
      var element = Element(gap: gap)
      gap = 0
      var body = piece
      if body.hasPrefix("=") {
        element.isLiteral = true
        body = body.dropFirst()
      }
      if body.hasPrefix("{") {
        guard body.hasSuffix("}") else { return nil }
        element.alternatives = body.dropFirst().dropLast().split(separator: "|").map {
          $0.split(separator: " ").map(Word.init)
        }
      } else {
        element.alternatives = [[Word(body)]]
      }
      guard !element.alternatives.isEmpty, !element.alternatives.contains(where: \.isEmpty) else {
        return nil
      }
      elements.append(element)
    }
    return elements.isEmpty || gap > 0 ? nil : elements
  }

  /// Splits at spaces outside braces.
  private static func pieces(of pattern: String) -> [Substring] {
    var pieces: [Substring] = []
    var depth = 0
    var start = pattern.startIndex
    for index in pattern.indices {
      switch pattern[index] {
      case "{": depth += 1
      case "}": depth -= 1
      case " " where depth == 0:
        if start < index { pieces.append(pattern[start..<index]) }
        start = pattern.index(after: index)
      default: break
      }
    }
    if start < pattern.endIndex { pieces.append(pattern[start...]) }
    return pieces
  }
}
