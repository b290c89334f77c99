import TestSupport
import Testing

@testable import DiapasonEngine

struct AtomBufferTests {
  /// A compiled taxonomy from outside may say that a word begins with more prefixes than it has letters.
  @Test func `a word has room for any list of prefixes`() {
    let taxonomy = SmallTaxonomy.load([
      "skills/x.yaml": "c: {kind: skill, fr: \"alpha\", en: \"beta\"}"
    ]).taxonomy
    let list = [UInt32](repeating: 0, count: 1_000)
    let prefixes = PrefixTable([], FlatLists([list]))
    var atoms = AtomBuffer(taxonomy)
    atoms.fill(taxonomy.lexicon.tokenizer.words(of: "alpha beta"), prefixes)
    #expect(atoms.view.atoms.count == 2_002)
  }
}
