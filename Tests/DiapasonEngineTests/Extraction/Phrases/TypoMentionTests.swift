import TestSupport
import Testing

@testable import DiapasonEngine

/// Slips in whole documents, with the taxonomy that ships.
struct TypoMentionTests {
  private func mentions(_ text: String, _ kind: DocumentKind) -> [SkillMention] {
    let document = DocumentReader().read(Array(text.utf8), path: "a.md", kind: kind)
    return SkillExtractor(ProjectFiles.taxonomy).extract(from: document).mentions
  }

  @Test(arguments: [
    ("Sens de l'acessibilité numérique", "accessibility"),
    ("Expérience en dématérialisaiton des démarches", "public-innovation"),
    ("Connaissance du retargetting", "sea"),
  ])
  func `a skill is heard in spite of a slip, less surely`(text: String, id: String) throws {
    let found = mentions("## Compétences requises\n\n- \(text)\n", .posting)
    let mention = try #require(found.first { ProjectFiles.taxonomy.concepts[$0.concept].id == id })
    #expect(mention.by == "typo")
    #expect(mention.confidence == 60)
  }

  @Test func `a person's slips are forgiven too`() {
    #expect(mentions("J'ai travaillé sur l'acessibilité numérique.", .profile).contains { $0.by == "typo" })
  }

  @Test(arguments: [
    "Vous évacuez les locaux après une évacuation", "Prendre un médicament, une médication",
    "Attitude face à l'altitude",
    "La projection du film", "Un réacteur et un processeur", "L'oncologie à l'hôpital",
    "La topographie du terrain",
    "Une détention provisoire", "Le bloqueur de publicités", "Un documentariste de talent",
  ])
  func `a real word is no slip of another`(text: String) {
    #expect(!mentions("## Compétences requises\n\n- \(text)\n", .posting).contains { $0.by == "typo" })
  }

  @Test func `the only slips heard in the samples are slips`() {
    let slips = ProjectFiles.files(in: "samples").filter { $0.path.hasSuffix(".md") }.flatMap { path, bytes in
      let document = DocumentReader().read(bytes, path: path, kind: .posting)
      return SkillExtractor(ProjectFiles.taxonomy).extract(from: document).mentions.filter { $0.by == "typo" }
        .map { document.quote($0.range) }
    }
    #expect(Set(slips) == ["comercial terrain", "Percévérant"], "another: a slip, or a word for typos.yaml?")
  }
}
