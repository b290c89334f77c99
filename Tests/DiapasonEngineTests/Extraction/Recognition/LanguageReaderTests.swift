import TestSupport
import Testing

@testable import DiapasonEngine

struct LanguageReaderTests {
  private func document(_ text: String) -> Document {
    WordListFixture.extraction(text, kind: .posting).document
  }

  @Test(
    arguments: [
      ("Nous cherchons une personne qui aime les données et le terrain.", "fr"),
      ("We are looking for a developer who has worked with public data.", "en"),
      ("Python, Django, PostgreSQL, Docker", nil), ("Bonjour à vous", nil), ("", nil),
      ("Nous cherchons une équipe pour le projet. We are hiring for the team in this city.", nil),
    ] as [(String, String?)])
  func `the small words tell the language`(text: String, expected: String?) {
    #expect(document(text).language == expected)
  }

  @Test func `each section has its own`() {
    let text =
      "## Le poste\n\nVous aurez la charge du produit et de la feuille de route.\n\n## About us\n\nWe are the team that runs the public services of this country.\n"
    #expect(document(text).sections.map(\.language) == ["fr", "en"])
  }
}
