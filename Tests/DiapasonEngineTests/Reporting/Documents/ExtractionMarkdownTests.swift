import Testing

@testable import DiapasonEngine

struct ExtractionMarkdownTests {
  @Test func `each section has a table of its skills`() {
    let style = ReportStyle(language: .french)
    let text = ReportingSample.text(
      ExtractionMarkdown.bytes(ReportingSample.posting, ReportingSample.taxonomy, style))
    #expect(
      text.contains("### Profil recherché\n\n| Compétence | Statut | Précisions | Mots du texte | Ligne |\n"))
    #expect(
      text.contains("| Ruby on Rails | requise |  | Maîtrise de **Ruby on Rails** et de la pédagogie | 6 |\n")
    )
    #expect(text.contains("Offre **Ruby** &amp; co"))
  }
}
