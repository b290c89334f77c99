import TestSupport
import Testing

@testable import DiapasonEngine

struct LabelTableTests {
  private func taxonomy(_ labels: String) -> Taxonomy {
    SmallTaxonomy.load([
      "words/function.yaml": "function: [de, la]",
      "skills/x.yaml": """
      care: {kind: skill, fr: Soin du lait, en: Milk care, labels: [\(labels)]}
      other: {kind: skill, fr: Autre, en: Other, labels: [gestion de la caisse]}
      """,
    ]).taxonomy
  }

  private func found(_ taxonomy: Taxonomy) -> [String] {
    var found = Pile<Match>(room: 1)
    let buffer = taxonomy.lexicon.tokenizer.words(of: "gestion de la caisse")
    PhraseMatcher(taxonomy, .posting).matches(buffer.tokens, into: &found)
    return found.items.map {
      "\(taxonomy.concepts[$0.meaning.index].id) \(taxonomy.text(ofPhrase: $0.phrase))"
    }
    .sorted()
  }

  @Test func `of two labels of one skill on the same words the first is found`() {
    let taxonomy = taxonomy("gestion de caisse, gestion caisse")
    #expect(found(taxonomy) == ["care gestion de caisse", "other gestion de la caisse"])
  }

  @Test func `one that is not always heard leaves the next`() {
    let taxonomy = taxonomy("{label: gestion de caisse, needs: [lait]}, gestion caisse, gestion de la caisse")
    #expect(
      found(taxonomy)
        == ["care gestion caisse", "care gestion de caisse", "other gestion de la caisse"])
  }
}
