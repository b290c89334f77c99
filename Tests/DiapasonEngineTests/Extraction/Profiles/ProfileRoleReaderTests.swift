import TestSupport
import Testing

@testable import DiapasonEngine

struct ProfileRoleReaderTests {
  /// The role of the clause that holds a word.
  private func role(of word: String, _ text: String) -> Role? {
    let taxonomy = ProjectFiles.taxonomy
    let document = DocumentReader().read(Array(text.utf8), path: "cv.md", kind: .profile)
    let read = SkillExtractor(taxonomy).extract(from: document).document
    return read.sections.flatMap(\.clauses).first {
      read.quote($0.content).contains(word) && $0.kind != .heading
    }?.role
  }

  @Test(arguments: [
    ("## Compétences\n\nPython\n", Role.skills),
    ("**Expériences professionnelles**\n\nPython\n", .experience),
    ("COMPÉTENCES\n\nPython\n", .skills), ("## Formation\n\nPython\n", .education),
    ("## Loisirs\n\nPython\n", .leisure),
    ("## Ce que je cherche\n\nPython\n", .wish), ("## Education\n\nPython\n", .education),
    ("## Work experience\n\nPython\n", .experience), ("Outils : Python, SQL\n", .skills),
    ("## Centres d'intérêt\n\nPython\n", .leisure), ("# Léa Martin\n\nPython\n", .presentation),
    ("# Cheffe de projet\n\nPython\n", .presentation),
  ])
  func headingsOfEveryShape(text: String, expected: Role) {
    #expect(role(of: "Python", text) == expected)
  }

  @Test func aSubheadingBelongsToThePartAboveIt() {
    #expect(role(of: "Python", "## Expériences\n\n### Société Lune\n\nPython\n") == .experience)
    #expect(role(of: "Python", "**Expériences**\n\n**Société Lune**\n\nPython\n") == .experience)
  }

  @Test func aLineHeadingEndsWithTheNext() {
    #expect(role(of: "Vélo", "COMPÉTENCES\n\nPython\n\nLOISIRS\n\nVélo et photo argentique\n") == .leisure)
  }
}
