import Testing

@testable import DiapasonEngine

struct ExtractionTextTests {
  private func text(_ extraction: Extraction, _ style: ReportStyle) -> String {
    ReportingSample.text(ExtractionText.bytes(extraction, ReportingSample.taxonomy, style))
  }

  @Test func `each skill is shown with its words and their place, under its section`() {
    #expect(
      text(ReportingSample.posting, ReportStyle(language: .french)) == """
        offre.md — offre
        Compétences : 3 requises

        Début du texte
          citée       Ruby
                      offre.md:2  Offre [Ruby] & co

        Profil recherché
          requise     Ruby on Rails
                      offre.md:6  Maîtrise de [Ruby on Rails] et de la pédagogie
          requise     pédagogie
                      offre.md:7  Maîtrise de Ruby on Rails et de la [pédagogie]
          requise     Ruby
                      offre.md:8  [Ruby]

        Nous
          citée       Ruby
                      offre.md:12  Un outil en [Ruby].

        """)
  }

  @Test func `reasons are given when asked for`() {
    let style = ReportStyle(language: .english, showsReasons: true)
    #expect(text(ReportingSample.posting, style).contains("recognised by a label: “Ruby”, confidence 80/100"))
  }

  @Test func `a posting that asks for nothing known says so`() {
    let style = ReportStyle(language: .english)
    #expect(
      text(ReportingSample.extraction("Un outil en Ruby."), style).contains("No requirement recognised"))
    #expect(text(ReportingSample.extraction("Rien."), style).contains("It names no skill that is known."))
  }

  @Test func `no line is wider than a terminal, however long the path`() {
    let path = String(repeating: "dossier/", count: 8) + "offre.md"
    let long = String(repeating: "des mots et encore ", count: 20)
    let extraction = ReportingSample.extraction("## Profil recherché\n\n\(long) Ruby \(long)", path: path)
    for line in text(extraction, ReportStyle(language: .french, showsReasons: true)).split(separator: "\n")
      .dropFirst()
    {
      #expect(String(line).columns <= 80 || line.contains(path))
    }
  }

  @Test func `colours are there only when wanted`() {
    #expect(!text(ReportingSample.posting, ReportStyle(language: .french)).contains("\u{1B}"))
    #expect(
      text(ReportingSample.posting, ReportStyle(language: .french, hasColor: true)).contains("\u{1B}[1m"))
  }
}
