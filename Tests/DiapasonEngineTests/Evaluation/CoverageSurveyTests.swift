import TestSupport
import Testing

@testable import DiapasonEngine

struct CoverageSurveyTests {
  private let taxonomy = SmallTaxonomy.load([
    "words/function.yaml": "function: [la, de, du, en]",
    "words/inflections.yaml": "inflections: {'': [s]}",
    "words/phrases.yaml": "words: {phrases: {link: [de, du], end: [et]}}",
    "skills/agile.yaml": """
    project-management: {kind: skill, fr: gestion de projet, en: project management}
    """,
    "refused.yaml": "rythme de travail: working time\nplateforme: the product",
  ]).taxonomy

  /// What is counted in postings of one sentence each, all of it a demand.
  private func coverage(_ texts: [String]) -> Coverage {
    var survey = CoverageSurvey(taxonomy)
    for text in texts {
      var document = DocumentReader().read(Array(text.utf8), path: "a.md", kind: .posting)
      for section in document.sections.indices {
        for clause in document.sections[section].clauses.indices {
          document.sections[section].clauses[clause].role = .required
        }
      }
      survey.add(NounPhrase.phrases(in: Extraction(document: document, mentions: [], trades: []), taxonomy))
    }
    return survey.coverage()
  }

  @Test func `what comes up three times is known, refused or unknown`() {
    let coverage = coverage([
      "Gestion de projet et diplomatie", "gestion de la plateforme, diplomatie",
      "gestion de projets et plateforme",
      "Plateforme et gestion de projet", "diplomatie et Gestion du projet", "Diplomatie",
    ])
    #expect(coverage.phrases.map(\.text) == ["gestion", "diplomatie", "gestion de projet", "plateforme"])
    #expect(coverage.phrases.map(\.times) == [5, 4, 4, 3])
    #expect(coverage.phrases.map(\.state) == [.known, .unknown, .known, .refused("the product")])
    #expect((coverage.known, coverage.refused, coverage.permille) == (2, 1, 750))
  }

  @Test func `a refused phrase is found in each of its forms`() {
    let coverage = coverage(["rythme de travail", "Rythme de travail", "rythme du travail"])
    #expect(coverage.phrases.map(\.state) == [.refused("working time")])
  }

  @Test func `what stands twice, or only within a longer phrase, is not counted`() {
    let coverage = coverage(["sens de la mesure", "sens de la mesure et aplomb", "sens de la mesure, aplomb"])
    #expect(coverage.phrases.map(\.text) == ["sens de la mesure"])
  }

  @Test func `equal counts stand in the order of bytes, whatever the order of postings`() {
    let texts = ["zèle et aplomb", "aplomb et zèle", "zèle, aplomb"]
    #expect(coverage(texts).phrases.map(\.text) == ["aplomb", "zèle"])
    #expect(coverage(texts.reversed()).phrases.map(\.text) == ["aplomb", "zèle"])
  }

  @Test func `nothing counted leaves nothing to judge`() {
    #expect(coverage([]).permille == 1000)
  }

  @Test func `the unknown are listed under the figures`() {
    let text = CoverageText(.english).text(coverage(["aplomb", "aplomb", "aplomb"]))
    #expect(text == "1 repeated phrases: 0 known, 0 refused, 1 unknown (0.0% judged)\n3  aplomb\n")
  }
}
