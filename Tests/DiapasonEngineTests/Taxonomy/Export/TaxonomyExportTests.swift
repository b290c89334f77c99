import TestSupport
import Testing

@testable import DiapasonEngine

struct TaxonomyExportTests {
  private static let small = SmallTaxonomy.load([
    "taxonomy.yaml": """
    name: essai
    version: "1.2"
    licence: CC-BY-4.0
    attribution: "Nous, 2026"
    languages: [fr]
    origins: {esco: {name: ESCO, licence: "2011/833/EU", attribution: "This service uses ESCO."}}
    """,
    "words/function.yaml": "function: [de, la]\n# é « \\ \" »\n",
    "skills/agile.yaml": """
    agile: {kind: method, fr: agilité, en: agile, rome: ["1"], esco: [aa-bb]}
    scrum:
      kind: method
      fr: "Scrum \\" \\\\ 'x' =1"
      broader: agile
      related: {agile: 40}
      labels: [mêlée, "=HYPERLINK(1)", "'x", {label: mêlée, needs: ["@agile", équipe*], case: exact}, "a\\tb"]
      labels-fr: [la mêlée, {label: mêlées, code: "12"}, {label: cohue, code: "9"}, {label: mêlées, code: "13"}]
      labels-en: [scrummage]
      hidden-fr: [meulée]
      hidden: [skrum, {label: SKR, accents: exact, scope: document, not: [a, "b c*"]}]
      patterns: ["{animer|anim*} … {rituel*|mêlée}", {pattern: "{mener} mêlée", needs: [x], with: [agile]}]
    "http://data.europa.eu/esco/skill/1?a=b#c":
      kind: group
      fr: "groupe, « é »"
      en: group
      from: esco
      group: true
      links: {essential: [scrum, agile], related: [agile]}
      facts: {definition.fr: "une\\nphrase", reuseLevel: [a, b], "x y": "with spaces"}
    """,
    "told.yaml": "scrum: [{pattern: \"{je} anime\", needs: [équipe*]}]",
    "demand.yaml": "postings: 12\nconcepts: {scrum: 3}",
    "trades.yaml": """
    seniority: {junior: {fr: [débutant]}}
    scrum:
      fr: Scrum master
      family: agile
      skill: scrum
      core: [agile]
      rome: [M1805]
      esco: [cc]
      titles-fr: [{label: "Maître / Maîtresse de mêlée", code: "7"}]
      neighbours: {coach: {cover: 40, why: "Fait la même chose ; reste à voir."}}
      links: {mobility: [coach], skill: ["http://data.europa.eu/esco/skill/1?a=b#c"]}
    coach: {fr: coach, broader: [scrum], family: agile}
    """,
  ])

  private static let own = content(TaxonomyLoader(ProjectFiles.taxonomy))

  /// Everything that a taxonomy says, in one text.
  private static func content(_ loader: TaxonomyLoader) -> [String] {
    let files = TaxonomyYAML(loader.source()).files() + loader.wordFiles()
    return files.map { $0.path + "\n" + String(decoding: $0.bytes, as: UTF8.self) }
  }

  private func imported(_ bytes: [UInt8], _ format: TaxonomyExport.Format) throws -> TaxonomyLoader {
    var imported = TaxonomyImport()
    let endings: [TaxonomyExport.Format: String] = [.turtle: ".ttl", .jsonLD: ".jsonld", .csv: ".csv"]
    imported.add("a" + (endings[format] ?? ""), bytes)
    return TaxonomyLoader(imported, words: ProjectFiles.taxonomy)
  }

  @Test func `the test taxonomy is sound`() {
    #expect(Self.small.problems.map(\.message) == [])
    #expect(Self.small.taxonomy.trade("scrum")?.core.count == 1)
  }

  @Test(arguments: TaxonomyExport.Format.allCases)
  func `what was exported is imported again, whole`(_ format: TaxonomyExport.Format) throws {
    let bytes = TaxonomyExport(Self.small.taxonomy, besides: ProjectFiles.taxonomy).bytes(format)
    let copy = try imported(bytes, format)
    #expect(copy.source().problems.map(\.message) == [])
    #expect(Self.content(copy) == Self.content(TaxonomyLoader(Self.small.taxonomy)))
  }

  @Test(arguments: TaxonomyExport.Format.allCases)
  func `the taxonomy that ships is exported and imported again, whole`(_ format: TaxonomyExport.Format) throws
  {
    let own = ProjectFiles.taxonomy
    let bytes = TaxonomyExport(own, besides: own).bytes(format)
    let copy = try imported(bytes, format)
    #expect(copy.source().problems.map(\.message) == [])
    let (one, other) = (Self.content(copy), Self.own)
    #expect(one.count == other.count)
    for (a, b) in zip(one, other) where a != b {
      let difference = zip(a.split(separator: "\n"), b.split(separator: "\n")).first { $0 != $1 }
      Issue.record("\(difference.map { "\($0) | \($1)" } ?? "length")")
    }
  }

  @Test func `its own form is read back as it was, and the licence stays`() {
    var loader = TaxonomyLoader()
    for file in TaxonomyExport(Self.small.taxonomy).files() { loader.add(file.path, file.bytes) }
    #expect(Self.content(loader) == Self.content(TaxonomyLoader(Self.small.taxonomy)))
    let copy = loader.load().taxonomy
    let index = copy.index(of: "http://data.europa.eu/esco/skill/1?a=b#c") ?? 0
    #expect(copy.origin(ofConcept: index).attribution == "This service uses ESCO.")
  }
}
