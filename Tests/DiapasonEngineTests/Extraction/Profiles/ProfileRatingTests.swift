import Testing

@testable import DiapasonEngine

struct ProfileRatingTests {
  /// The level drawn behind the first word.
  private func level(_ text: String) -> SkillMention.Level? {
    let bytes = Array(text.utf8)
    let word = bytes.prefix { $0 != UInt8(ascii: " ") }.count
    let whole = ByteRange(0, bytes.count)
    let clause = Clause(kind: .item, range: whole, content: whole, depth: 1, block: 0)
    return ProfileRating.level(after: ByteRange(0, word), in: clause, SourceText(decoding: bytes))
  }

  @Test(arguments: [
    ("Python ★★★★★", SkillMention.Level.mastery), ("Python ★★★★☆", .mastery), ("Python ★★★☆☆", .practice),
    ("Python ★☆☆☆☆", .notion), ("Python ★★★", .practice), ("SQL ●●○○○", .notion), ("SQL : ■■■■", .mastery),
    ("Figma (4/5)", .mastery), ("Figma 3/5", .practice), ("Figma 2/10", .notion), ("Excel 80 %", .mastery),
    ("Excel 50%", .practice), ("Excel 30 %", .notion),
  ])
  func drawnLevels(text: String, expected: SkillMention.Level) {
    #expect(level(text) == expected)
  }

  @Test(arguments: [
    "Python", "Python 3", "Python 0/5", "Python 7/5", "Python /5", "Python 4/0", "Python 1234/5",
    "Python ☆☆☆",
  ])
  func otherMarksSayNothing(text: String) {
    #expect(level(text) == nil)
  }
}
