import Foundation
import Testing

/// What is done with the taxonomies of others, as people do it.
struct TaxonomyCommandsTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(
      "esco/skills_fr.csv",
      """
      conceptType,conceptUri,skillType,preferredLabel,altLabels
      KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/1,skill/competence,gérer une équipe,
      KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/2,knowledge,Ruby,
      KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/3,knowledge,langage Ruby,Ruby
      """)
    try workshop.write("offre.md", "# Profil recherché\n\n- Ruby\n- Gérer une équipe\n")
  }

  private func run(_ words: String...) throws -> Tool.Result { try Tool.run(words, in: workshop.path) }

  @Test func `an imported taxonomy is used, exported and imported again`() throws {
    let imported = try run("taxonomy", "import", "esco", "-o", "esco.taxonomy")
    #expect(imported.status == 0, "\(imported.errors)")
    #expect(imported.errors.contains("nomme à la fois"))
    #expect(imported.errors.contains("This service uses the ESCO classification"))
    let direct = try run("extract", "offre.md", "--kind", "posting", "--taxonomy", "esco")
    let compiled = try run("extract", "offre.md", "--kind", "posting", "--taxonomy", "esco.taxonomy")
    #expect(direct.output == compiled.output)
    #expect(direct.output.contains("gérer une équipe"))
    for (format, file) in [("turtle", "e.ttl"), ("jsonld", "e.jsonld"), ("csv", "e.csv")] {
      #expect(
        try run("taxonomy", "export", "--taxonomy", "esco.taxonomy", "--format", format, "-o", file).status
          == 0)
      #expect(try run("taxonomy", "import", file, "-o", "copy").status == 0)
      #expect(try run("taxonomy", "diff", "esco.taxonomy", "copy").output == "Aucune différence.\n")
    }
    let sheet = try run("taxonomy", "show", "http://data.europa.eu/esco/skill/2", "--taxonomy", "copy")
    #expect(sheet.output.contains("Decision 2011/833/EU"))
    let check = try run("--lang", "en", "taxonomy", "check", "esco.taxonomy")
    #expect(check.output.hasPrefix("3 skills, 0 trades"))
  }

  @Test func `a posting shows its skills in the terms of another taxonomy beside`() throws {
    let text = try run("extract", "offre.md", "--kind", "posting", "--taxonomy", "taxonomy", "--also", "esco")
    #expect(
      text.output.contains("ESCO : Ruby · langage Ruby") || text.output.contains("ESCO : langage Ruby · Ruby")
        || text.output.contains("ESCO : Ruby"))
    #expect(text.output.contains("Dans les autres référentiels seulement"))
    let json = try run(
      "extract", "offre.md", "--kind", "posting", "--taxonomy", "taxonomy", "--also", "esco", "--format",
      "jsonl")
    let line = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let also = try #require(line["also"] as? [[String: Any]])
    #expect(also.contains { $0["own"] as? String == "ruby" && $0["by"] as? String == "words" })
    #expect(also.contains { $0["own"] is NSNull })
    #expect((line["alsoFrom"] as? [[String: Any]])?.first?["licence"] as? String == "Decision 2011/833/EU")
  }

  @Test func `stored files go over to another taxonomy and back`() throws {
    try workshop.write("new/skills/dev.yaml", "ruby-language: {kind: language, fr: Ruby, en: Ruby}\n")
    let card = "diapason: card\nskills:\n  - skill: ruby  # Ruby\n    stance: held\n  - skill: git\n"
    try workshop.write("cards/ada.yaml", card)
    let diff = try run("taxonomy", "diff", "taxonomy", "new", "cards")
    #expect(diff.output.contains("ruby → ruby-language"))
    #expect(diff.output.contains("ada.yaml : 2 mentions"))
    let there = try run("taxonomy", "migrate", "taxonomy", "new", "cards", "-o", "out")
    #expect(there.status == 1, "git has no counterpart, which is told")
    let back = try run("taxonomy", "migrate", "new", "taxonomy", "out/ada.yaml")
    #expect(back.output == card)
  }

  @Test func `nothing to import is told, not a crash`() throws {
    try workshop.write("empty.csv", "")
    for path in ["empty.csv", "offre.md", "missing", "taxonomy"] {
      let result = try run("taxonomy", "import", path, "-o", "x.taxonomy")
      #expect(result.status == 1)
      #expect(!result.errors.isEmpty)
    }
  }
}
