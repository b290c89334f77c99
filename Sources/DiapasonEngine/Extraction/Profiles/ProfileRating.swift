/// Reads a level that is drawn rather than said: stars, dots, a mark out of five or ten, a percentage.
enum ProfileRating {
  /// The marks that are drawn full and empty, in UTF-8.
  private static let full = ["★", "●", "⭐", "■", "█", "◉"].map { Array($0.utf8) }
  private static let empty = ["☆", "○", "□", "░", "◯"].map { Array($0.utf8) }

  /// The level drawn directly behind a skill: `Python ★★★★☆`, `SQL (3/5)`, `Figma 80 %`.
  static func level(after range: ByteRange, in clause: Clause, _ text: SourceText) -> SkillMention.Level? {
    var rest = text.bytes[range.end..<max(range.end, clause.content.end)].drop {
      $0.isBlank || "(:-|".utf8.contains($0)
    }
    let (reached, drawn) = marks(&rest)
    if drawn > 0 { return level(reached, of: drawn == reached ? 5 : drawn) }
    guard let number = number(&rest) else { return nil }
    rest = rest.drop(while: \.isBlank)
    if rest.first == UInt8(ascii: "%") { return level(number, of: 100) }
    guard rest.first == UInt8(ascii: "/") else { return nil }
    rest = rest.dropFirst()
    return self.number(&rest).flatMap { level(number, of: $0) }
  }

  private static func marks(_ rest: inout ArraySlice<UInt8>) -> (full: Int, all: Int) {
    var count = (full: 0, all: 0)
    // Each mark begins with this byte.
    while rest.first == 0xE2, let mark = (full + empty).first(where: { rest.starts(with: $0) }) {
      if full.contains(mark) { count.full += 1 }
      count.all += 1
      rest = rest.dropFirst(mark.count).drop(while: \.isBlank)
    }
    return count
  }

  private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix(while: \.isDigit)
    guard !digits.isEmpty, digits.count <= 3 else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Two fifths are notions, four fifths mastery.
  private static func level(_ reached: Int, of whole: Int) -> SkillMention.Level? {
    guard whole > 0, reached > 0, reached <= whole else { return nil }
    if reached * 5 >= whole * 4 { return .mastery }
    return reached * 5 > whole * 2 ? .practice : .notion
  }
}
