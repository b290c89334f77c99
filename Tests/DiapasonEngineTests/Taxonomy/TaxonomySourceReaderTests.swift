import DiapasonEngine
import TestSupport
import Testing

struct TaxonomySourceReaderTests {
  @Test func `a key that is written twice is told, wherever it stands`() {
    let problems = SmallTaxonomy.load([
      "skills/bank.yaml": """
      rowing:
        kind: skill
        fr: aviron
        labels: [rame, {label: pagaie, not: [eau], not: [canoë]}]
        labels: [skiff]
      rowing: {kind: skill, fr: aviron}
      """
    ]).problems
    #expect(
      problems.filter { $0.message.hasSuffix("is written twice") }.map { "\($0.line) \($0.message)" } == [
        "4 the key “not” is written twice", "5 the key “labels” is written twice",
        "6 the key “rowing” is written twice",
      ])
  }
}
