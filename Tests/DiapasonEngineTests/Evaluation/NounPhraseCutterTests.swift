import TestSupport
import Testing

@testable import DiapasonEngine

struct NounPhraseCutterTests {
  private let taxonomy = SmallTaxonomy.load([
    "words/function.yaml": "function: [le, la, les, l, un, une, de, du, d, en]",
    "words/phrases.yaml": """
    words: {phrases: {link: [de, du, d], end: [et, avez, bien], subject: [vous, pour], verbs: [er]}}
    """,
    "skills/agile.yaml": "workshop: {kind: skill, fr: atelier, en: workshop}",
  ]).taxonomy

  private func phrases(_ text: String) -> [String] {
    let buffer = taxonomy.lexicon.tokenizer.words(of: text)
    return NounPhraseCutter(taxonomy).runs(in: buffer.tokens, Array(text.utf8)).map { run in
      run.map { buffer.text(buffer.tokens[$0]) }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("Vous avez une bonne expérience du droit", ["bonne experience", "bonne experience droit", "droit"]),
    ("gestion de la crise, écoute", ["gestion", "gestion crise", "crise", "ecoute"]),
    ("bases de données et réseaux", ["bases", "bases donnees", "donnees", "reseaux"]),
    ("Front/back", ["front", "back"]),
  ])
  func `a phrase stands between small words`(text: String, expected: [String]) {
    #expect(phrases(text) == expected)
  }

  @Test func `a link joins only what it stands between`() {
    #expect(phrases("de rigueur") == ["rigueur"])
    #expect(phrases("sens en équipe") == ["sens", "equipe"])
  }

  @Test func `verbs and numbers are no names`() {
    #expect(phrases("Vous pensez produit") == ["produit"])
    #expect(phrases("conseiller 3 maires") == ["maires"])
    #expect(phrases("atelier") == ["atelier"], "a word of a label is a name, however it ends")
  }

  @Test func `a long group is a sentence, its parts may be names`() {
    #expect(phrases("grande belle rouge vieille maison de pierre") == ["pierre"])
  }
}
