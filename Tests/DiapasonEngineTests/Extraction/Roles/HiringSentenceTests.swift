import TestSupport
import Testing

@testable import DiapasonEngine

struct HiringSentenceTests {
  private func pieces(_ text: String) -> [String] {
    let taxonomy = ProjectFiles.taxonomy
    var document = DocumentReader().read(Array(text.utf8), path: "offre.md", kind: .posting)
    var readings = ClauseReader.read(document, taxonomy)
    HiringSentence(taxonomy).split(&document, &readings)
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
        "Le musée", "recrute un développeur Python", "pour son portail.",
      ])
  }

  @Test func `a word that belongs to the demand does not end it`() {
    #expect(
      pieces("On recrute une développeuse avec une appétence pour Rust.") == [
        "On", "recrute une développeuse avec une appétence pour Rust.",
      ])
  }

  @Test func `a sentence that hires nobody stays whole`() {
    #expect(
      pieces("La ville recherche une idée pour ses parcs.") == ["La ville recherche une idée pour ses parcs."]
    )
  }

  @Test func `many hiring sentences in a row are each cut in three`() {
    let sentences = 500
    #expect(
      pieces(String(repeating: "On recrute un dev pour coder.\n", count: sentences)).count == 3 * sentences)
  }
}
