import TestSupport
import Testing

@testable import DiapasonEngine

struct TitleSkillReaderTests {
  private func held(_ text: String) -> [String] {
    let taxonomy = ProjectFiles.taxonomy
    let document = DocumentReader().read(Array(text.utf8), path: "a.md", kind: .profile)
    return SkillExtractor(taxonomy).extract(from: document).mentions.filter { $0.stance == .held }
      .map { taxonomy.concepts[$0.concept].id }
  }

  @Test func aTitleNamesItsSkill() {
    #expect(held("---\nrole: Développeuse\n---\n") == ["software-development"])
    #expect(held("---\nrole: Développeuse back-end Python\n---\n").sorted() == ["backend", "python"])
    #expect(held("---\nrole: Intrapreneur\n---\n") == [])
  }

  @Test func aFieldOfWorkAloneOnTheRoleLineNamesIt() {
    #expect(held("---\nrole: Développement\n---\n") == ["software-development"])
    #expect(held("Développement durable et cuisine.\n").contains("software-development") == false)
  }

  @Test func aTradeThatIsOnlyWantedNamesNothingHeld() {
    #expect(held("Je cherche un poste de développeuse.") == [])
  }
}
