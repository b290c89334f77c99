import TestSupport
import Testing

@testable import DiapasonEngine

struct HeadingFinderTests {
  private func sections(_ text: String) -> Document {
    let taxonomy = ProjectFiles.taxonomy
    var document = DocumentReader().read(Array(text.utf8), path: "offre.txt", kind: .posting)
    var readings = ClauseReader.read(document, taxonomy)
    let votes = RoleVotes(taxonomy)
    let cues = readings.joined().map { RoleCues($0, votes.cues) }
    HeadingFinder(votes: votes).splitSections(&document, &readings, cues)
    #expect(readings.map(\.count) == document.sections.map(\.clauses.count))
    return document
  }

  @Test func `lines of plain text are headings by their words`() {
    let text =
      "Qui sommes-nous ?\nUne petite équipe.\n\nVos missions\nRédiger des guides.\n\nProfil recherché\nPython."
    #expect(
      sections(text).sections.map(\.title) == ["Qui sommes-nous ?", "Vos missions", "Profil recherché"])
  }

  @Test(arguments: [
    "Le produit est ouvert à tous", "Statut : freelance", "Candidature à jeanne@exemple.fr",
    "Nos missions changent la vie des gens !",
    "![Notre équipe](equipe.jpg)", "Le service de la communication et des relations avec le public",
  ])
  func `a line that tells something is no heading`(line: String) {
    #expect(sections("# Offre\n\nBonjour.\n\n\(line)\n\nSuite.\n").sections.count == 1)
  }

  @Test func `a line before a list introduces it`() {
    #expect(sections("# Offre\n\nBonjour.\n\nCompétences :\n\n- Python\n").sections.count == 1)
  }

  @Test func `sections still tile the text and parents still fit`() {
    let text =
      "---\ntitle: x\n---\n\n# Offre\n\nBonjour.\n\nVos missions\n\nÉcrire.\n\n## Autre\n\nProfil recherché\n\nPython.\n"
    let document = sections(text)
    #expect(document.sections.map(\.title) == ["", "Offre", "Vos missions", "Autre", "Profil recherché"])
    #expect(document.sections.map(\.parent) == [nil, nil, 1, 1, 3])
    #expect(document.sections.last?.range.end == document.text.bytes.count)
    for (section, next) in zip(document.sections, document.sections.dropFirst()) {
      #expect(section.range.end == next.range.start)
    }
  }

  @Test func `many headings in a row each start a section`() {
    let lines = 500
    #expect(sections(String(repeating: "Profil recherché\n\n", count: lines)).sections.count == lines)
  }
}
