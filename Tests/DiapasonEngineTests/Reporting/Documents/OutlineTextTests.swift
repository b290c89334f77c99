import Testing

@testable import DiapasonEngine

struct OutlineTextTests {
  @Test func `every section and clause shows its role, how sure it is, and its line`() {
    let text = ReportingSample.text(
      OutlineText.bytes(ReportingSample.posting.document, ReportStyle(language: .french)))
    #expect(text.contains("\nProfil recherché — requis 95 · lignes 4–9\n"))
    #expect(text.contains("\n  requis        95 6:    - Maîtrise de Ruby on Rails et de la pédagogie\n"))
    #expect(text.contains("\n  présentation  20 12:   Un outil en Ruby.\n"))
  }
}
