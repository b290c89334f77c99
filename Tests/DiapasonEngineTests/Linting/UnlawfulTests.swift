import Testing

@testable import DiapasonEngine

struct UnlawfulTests {
  private let head = "# Coach agile\n\n## Profil recherché\n\n"

  private func words(_ text: String) -> [String] { LintedText.words(.unlawful, in: head + text) }

  @Test(arguments: [
    ("- Jeune diplômée en droit\n", "Jeune diplômée"),
    ("- Un jeune développeur motivé\n", "jeune développeur"),
    ("- Jeune ingénieur·e\n", "Jeune ingénieur"), ("- Vous êtes jeune\n", "Vous êtes jeune"),
    ("- Entre 25 et 35 ans\n", "Entre 25 et 35 ans"), ("- Jeune et dynamique\n", "Jeune et dynamique"),
    ("- De langue maternelle française\n", "langue maternelle"),
    ("- Joignez une lettre et un CV avec photo\n", "CV avec photo"),
    ("- Sans enfant à charge\n", "Sans enfant"), ("- Bonne présentation exigée\n", "Bonne présentation"),
  ])
  func `a demand that touches what the law protects is seen`(text: String, quote: String) {
    #expect(words(text).first?.hasPrefix(quote) == true, "\(words(text))")
  }

  @Test(arguments: [
    "- Vous parlez Ruby comme votre langue maternelle\n", "- Permis de conduire nécessaire\n",
    "- L'envie de rejoindre une jeune startup\n", "- Rejoindre une jeune équipe\n",
    "- Entre 25 et 35 ans d'expérience\n", "- Savoir encadrer de jeunes développeurs\n",
    "- Vous savez écouter les femmes et les hommes\n", "- Vous aimez travailler avec de jeunes publics\n",
  ])
  func `what merely sounds like it is left alone`(text: String) {
    #expect(words(text) == [])
  }

  @Test func `words on the users of the service are no demand`() {
    let text = "# Coach agile\n\nNotre service aide les moins de 30 ans à trouver un logement.\n"
    #expect(LintedText.words(.unlawful, in: text) == [])
  }

  @Test func `the article of law is named, with care`() {
    let finding = LintedText.findings(head + "- Jeune diplômé\n").first { $0.rule == .unlawful }
    #expect(
      finding?.message.french.contains("peut être discriminatoire (article L1132-1 du Code du travail)")
        == true)
    #expect(finding?.severity == .error)
  }
}
