import TestSupport
import Testing

@testable import DiapasonEngine

struct HiringSentenceTests {
  private func pieces(_ text: String) -> [String] {
    let taxonomy = ProjectFiles.taxonomy
    var document = DocumentReader().read(Array(text.utf8), path: "offre.md", kind: .posting)
    var readings = ClauseReader.read(document, taxonomy)
    let hiring = HiringSentence(taxonomy)
    let cues = readings.joined().map { RoleCues($0, hiring.cues) }
    let isCut = hiring.split(&document, &readings, cues)
    #expect(isCut || document.sections.reduce(0) { $0 + $1.clauses.count } == cues.count)
    for (clauses, readings) in zip(document.sections.map(\.clauses), readings) {
      #expect(clauses.count == readings.count)
      for (clause, next) in zip(clauses, clauses.dropFirst()) {
        #expect(clause.range.end == next.range.start)
      }
    }
    return document.sections.flatMap(\.clauses).map { document.quote($0.content) }
  }

  @Test func `the demand is cut out of its sentence`() {
    #expect(
      pieces("Le musée recrute un développeur Python pour son portail.") == [
        "Le musée recrute un développeur Python", "pour son portail.",
      ])
    #expect(
      pieces("Le musée ouvre ses réserves au public et recrute un développeur pour son portail.") == [
        "Le musée ouvre ses réserves au public et", "recrute un développeur", "pour son portail.",
      ])
  }

  @Test func `who hires is no part of the demand where a skill is named by it`() {
    #expect(
      pieces("OpenFisca recherche un développeur Python pour son portail.") == [
        "OpenFisca", "recherche un développeur Python", "pour son portail.",
      ])
  }

  @Test func `a word that belongs to the demand does not end it`() {
    #expect(
      pieces("On recrute une développeuse avec une appétence pour Rust.") == [
        "On recrute une développeuse avec une appétence pour Rust."
      ])
  }

  @Test(arguments: [
    "Nous cherchons en parallèle à recruter une designeuse pour le site.",
    "La personne recrutée évoluera avec deux développeurs pour le portail.",
    "Les employeurs passent des semaines à recruter des personnes pour la saison.",
  ])
  func `another post, or the person once hired, is no demand`(sentence: String) {
    #expect(pieces(sentence) == [sentence])
  }

  @Test func `a sentence that hires nobody stays whole`() {
    #expect(
      pieces("La ville recherche une idée pour ses parcs.") == ["La ville recherche une idée pour ses parcs."]
    )
  }

  @Test func `many hiring sentences in a row are each cut in two`() {
    let sentences = 500
    #expect(
      pieces(String(repeating: "On recrute un dev pour coder.\n", count: sentences)).count == 2 * sentences)
  }
}
