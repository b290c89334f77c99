import Testing

@testable import DiapasonEngine

struct GenderedTests {
  private func words(_ text: String) -> [String] { LintedText.words(.gendered, in: text) }

  @Test func `a title in the masculine is seen, with both forms to write`() {
    let findings = LintedText.findings("# Développeur web\n\nNous cherchons une personne de plus.\n")
    #expect(
      findings.first { $0.rule == .gendered }?.rewrite.french == "écrivez « développeur ou développeuse »")
  }

  @Test(arguments: [
    "# Développeuse ou développeur web\n", "# Développeur·se web\n", "# Développeur web (H/F)\n",
    "# Développeur web\n\nPoste ouvert à tous (F/H).\n",
  ])
  func `a title that names both genders is fair`(text: String) {
    #expect(words(text) == [])
  }

  @Test func `a colleague may be a man`() {
    #expect(words("# Coach agile\n\nVous travaillerez avec le développeur actuel.\n") == [])
  }

  @Test func `adjectives that speak to the reader agree with both`() {
    let head = "# Coach agile\n\n## Profil recherché\n\n"
    #expect(words(head + "- Vous êtes autonome, organisé et très motivé\n") == ["organisé", "motivé"])
    #expect(words(head + "- Vous êtes organisé·e et motivé(e)\n") == [])
    #expect(words(head + "- Vous êtes à l'aise dans un environnement structuré\n") == [])
    #expect(words(head + "- Curieux et rigoureux\n") == ["Curieux"])
  }

  @Test func `the candidate is a person`() {
    #expect(words("# Coach agile\n\n## Profil recherché\n\nLe candidat saura écouter.\n") == ["Le candidat"])
    #expect(
      words("# Coach agile\n\n## Profil recherché\n\nLa candidate ou le candidat saura écouter.\n") == [])
  }
}
