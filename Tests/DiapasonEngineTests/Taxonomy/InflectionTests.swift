import Testing

@testable import DiapasonEngine

struct InflectionTests {
  private func forms(of word: String, invariable: [String] = []) -> [String] {
    var source = TaxonomySource()
    source.inflections = [("es", ["", "e", "s"]), ("", ["s", "e", "es"])]
    let words = invariable.map { PhraseSource(text: $0, isPattern: true, file: "", line: 0) }
    source.lists = [("invariable", words)]
    return Inflection(source).forms(of: Folding.folded(word)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a word takes the endings of its kind`() {
    #expect(forms(of: "mairies") == ["mairies", "mairi", "mairie", "mairis"])
  }

  @Test func `an invariable word does not bend`() {
    #expect(forms(of: "Êtes", invariable: ["êtes"]) == ["etes"])
  }

  @Test func `an invariable word is a form of no other`() {
    #expect(forms(of: "êtes", invariable: ["et"]) == ["etes", "ete", "ets"])
  }
}
