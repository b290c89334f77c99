import TestSupport
import Testing

@testable import DiapasonEngine

struct NeutralFormsTests {
  private static let forms = NeutralForms(
    SmallTaxonomy.load(["words/neutral.yaml": ProjectFiles.text(of: "taxonomy/words/neutral.yaml")]).taxonomy)

  @Test(
    arguments: [
      ["formé", "formée", "formé·e", "formé(e)", "formé.e", "formé-e", "formé/e"],
      ["certifiés", "certifiées", "certifié·e·s", "certifié.es", "certifié(e)s"],
      ["animateur", "animatrice", "animateur·rice", "animateur.trice"],
      ["développeur", "développeuse", "développeur·se", "développeur(se)", "développeur/euse"],
      ["rigoureux", "rigoureuse", "rigoureux·se"], ["curieux", "curieuse", "curieux.se"],
      ["créatif", "créative", "créatif·ve", "créatif/ive"], ["polyvalent", "polyvalente", "polyvalent·e"],
      ["expert", "experte", "expert(e)"], ["il", "elle", "iel"],
    ])
  func `all forms of a word become one`(_ words: [String]) {
    let forms = Set(words.map { Self.forms.form(of: $0) })
    #expect(forms.count == 1, "\(forms.sorted())")
  }

  @Test(arguments: [
    "données", "développement", "Node.js", "A/B", "front-end", "SQL", "C++", "métier", "agile,", "CI/CD",
  ])
  func `what tells nothing of a person stays`(_ word: String) {
    #expect(Self.forms.form(of: word) == word)
  }

  @Test func `punctuation stays`() {
    #expect(Self.forms.form(of: "formée,") == "formé·e,")
    #expect(Self.forms.form(of: "«") == "«")
  }
}
