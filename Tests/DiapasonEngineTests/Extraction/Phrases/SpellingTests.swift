import TestSupport
import Testing

@testable import DiapasonEngine

struct SpellingTests {
  private static let pieces = [
    "charge", "chargé", "CHARGÉ", "é", "É", "œ", "Œuvre", "tâche", "TACHE", "·e", "’", "'", " ", " ", "-",
    "3",
    "×", "«", "»", "\u{A0}", "e\u{301}", "ÿ", "ß", "中", "", "–", "(e)s",
  ]

  private func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...5, using: &generator)).map { _ in
      Self.pieces.randomElement(using: &generator) ?? ""
    }.joined()
  }

  @Test func `accents are read from bytes as from characters`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let (written, label) = (text(&generator), text(&generator))
      let isSpelled = Spelling.hasAccents(Array(written.utf8)[...], of: Array(label.utf8)[...])
      #expect(isSpelled == Spelling.hasAccents(written, of: label), "“\(written)” for “\(label)”")
    }
  }

  @Test(arguments: [
    ("API", "API", true), ("APIs", "API", true), ("Api", "API", false), ("APIx", "API", false),
    ("AP", "API", false),
    ("APIss", "API", false),
  ])
  func `capitals are those of the label`(written: String, label: String, expected: Bool) {
    #expect(Spelling.isSameCase(Array(written.utf8)[...], Array(label.utf8)[...]) == expected)
  }
}
