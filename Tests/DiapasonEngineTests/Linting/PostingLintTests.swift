import Testing

@testable import DiapasonEngine

struct PostingLintTests {
  private func rules(_ text: String) -> [LintRule] { LintedText.findings(text).map(\.rule) }

  @Test func `a posting that asks for nothing is told so`() {
    #expect(rules("# Bienvenue\n\nNotre service aide les communes.\n").contains(.noRequirements))
    #expect(!rules("# Coach agile\n\n## Profil recherché\n\n- Maîtrise de Scrum\n").contains(.noRequirements))
  }

  @Test func `terms that are not told are listed, and those that are told are not`() {
    let bare = LintedText.findings("# Coach agile\n\n## Profil recherché\n\n- Maîtrise de Scrum\n")
    #expect(bare.first { $0.rule == .missingTerms }?.message.french.contains("la rémunération") == true)
    let full = """
      # Coach agile

      CDI à Lyon dès septembre, télétravail possible, salaire selon la grille.

      ## Profil recherché

      - Maîtrise de Scrum
      """
    #expect(!rules(full).contains(.missingTerms))
  }

  @Test func `the reason says that two sentences disagree`() {
    let text =
      "# Développeuse\n\n## Profil recherché\n\n- Maîtrise de Ruby\n- La connaissance de Ruby serait un plus\n"
    #expect(LintedText.words(.contradiction, in: text) == ["Ruby"])
  }

  @Test func `jargon gets a plain word, names keep theirs`() {
    let text = "# Coach agile\n\nDémarrage asap, avec un weekly reporting à la Digital Factory.\n"
    #expect(LintedText.words(.jargon, in: text) == ["asap", "reporting"])
    #expect(
      LintedText.words(
        .jargon, in: "# Agile coach\n\nYou will start asap and help the team with reporting.\n") == [])
  }

  @Test func `findings come in the order of the text`() {
    let findings = LintedText.findings(
      "# Développeur\n\nDémarrage asap.\n\n## Profil recherché\n\n- Motivé\n")
    let starts = findings.compactMap(\.range?.start)
    #expect(starts == starts.sorted() && starts.count > 2)
  }
}
