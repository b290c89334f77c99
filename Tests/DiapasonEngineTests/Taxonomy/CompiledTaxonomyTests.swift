import TestSupport
import Testing

@testable import DiapasonEngine

struct CompiledTaxonomyTests {
  private let taxonomy = SmallTaxonomy.load([
    "taxonomy.yaml": "name: test\nversion: 1.2",
    "words/function.yaml": "function: [de, la]",
    "skills/agile.yaml": """
    agile: {kind: method, fr: agilité, en: agile, rome: ["1"]}
    scrum:
      kind: method
      fr: Scrum
      en: Scrum
      broader: agile
      related: {agile: 40}
      labels: [{label: mêlée, needs: ["@agile", équipe*], case: exact}]
      patterns: ["{animer|anim*} … {rituel*|mêlée}"]
    """,
    "trades.yaml":
      "scrum-master: {fr: Scrum master, en: Scrum master, family: agile, skill: scrum, core: [agile]}",
  ]).taxonomy

  @Test func `what was compiled is read back`() throws {
    let bytes = CompiledTaxonomy.bytes(of: taxonomy)
    let copy = try CompiledTaxonomy.taxonomy(from: bytes)
    #expect(CompiledTaxonomy.bytes(of: copy) == bytes)
    #expect(copy.hash == taxonomy.hash)
    #expect(copy.concept("scrum")?.related.map(\.percent) == [40])
    #expect(copy.trade("scrum-master")?.core.count == 1)
  }

  @Test func `every cut and every changed byte is refused`() {
    let bytes = CompiledTaxonomy.bytes(of: taxonomy)
    for count in stride(from: 0, to: bytes.count, by: 37) {
      #expect(throws: CompiledFailure.self) {
        try CompiledTaxonomy.taxonomy(from: Array(bytes.prefix(count)))
      }
    }
    for index in stride(from: 0, to: bytes.count, by: 41) {
      var damaged = bytes
      damaged[index] ^= 0x20
      #expect(throws: CompiledFailure.self) { try CompiledTaxonomy.taxonomy(from: damaged) }
    }
  }

  @Test func `tables that lie are refused even with the right hash`() {
    let bytes = CompiledTaxonomy.bytes(of: taxonomy)
    let head = 56
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      var tables = Array(bytes[head...])
      tables[Int.random(in: 0..<tables.count, using: &generator)] = UInt8.random(
        in: 0...255, using: &generator)
      let forged = CompiledTaxonomy.sealed(tables)
      // Read or refused; what is read can be used without a crash.
      guard let read = try? CompiledTaxonomy.taxonomy(from: forged) else { continue }
      let document = DocumentReader().read(
        Array("Animer la mêlée d'équipe, Scrum".utf8), path: "a.md", kind: .posting)
      _ = SkillExtractor(read).extract(from: document)
    }
  }

  private func isSound(_ change: (inout Lexicon) -> Void) -> Bool {
    var lexicon = taxonomy.lexicon
    change(&lexicon)
    let check: Void? = try? lexicon.check(
      concepts: taxonomy.concepts.count, trades: taxonomy.trades.count, cues: taxonomy.cues.count)
    return check != nil
  }

  @Test func `runs past the end, endless lists and keys out of order are refused`() {
    #expect(isSound { _ in })
    var past = Run(0..<1)
    past.start = .max
    #expect(!isSound { $0.elements[0] = PatternElement(gap: 0, isLiteral: false, alternatives: past) })
    #expect(
      !isSound { lexicon in
        let known = lexicon.prefixes.lists
        let lists = (0..<known.count).map { Array(known.items[known.range($0)]) }
        let endless = [UInt32](repeating: 0, count: TokenCursor.longestWord + 1)
        lexicon.prefixes = PrefixTable(
          keys: lexicon.prefixes.keys, atoms: lexicon.prefixes.atoms, FlatLists(lists + [endless]))
      })
    let entry = TypoIndex.Entry(word: 0, place: 0, letter: 0, count: 8)
    #expect(isSound { $0.typos = TypoIndex(keys: [1, 2], entries: [entry, entry]) })
    #expect(!isSound { $0.typos = TypoIndex(keys: [2, 1], entries: [entry, entry]) })
  }

  @Test func `the embedded taxonomy is sound`() throws {
    let embedded = try Taxonomy.embedded()
    let bytes = CompiledTaxonomy.bytes(of: embedded)
    #expect(try CompiledTaxonomy.taxonomy(from: bytes).hash == embedded.hash)
  }
}
