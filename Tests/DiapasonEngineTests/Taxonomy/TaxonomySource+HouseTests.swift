import TestSupport
import Testing

@testable import DiapasonEngine

/// A house's own skills, laid over a taxonomy.
struct TaxonomySourceHouseTests {
  private let base = SmallTaxonomy.load([
    "taxonomy.yaml": "name: test\nversion: 1.2",
    "skills/agile.yaml": """
    agile: {kind: method, fr: agilité, en: agile}
    scrum: {kind: method, fr: Scrum, en: Scrum, broader: agile}
    """,
    "trades.yaml": "scrum-master: {fr: Scrum master, en: Scrum master, core: [scrum]}",
  ]).taxonomy

  private func laid(_ files: KeyValuePairs<String, String>, over base: Taxonomy? = nil) -> (
    taxonomy: Taxonomy, problems: [TaxonomyProblem]
  ) {
    var loader = TaxonomyLoader(base ?? self.base)
    for (path, text) in files { loader.lay(path, Array(text.utf8)) }
    return loader.load()
  }

  private func heard(_ text: String, _ taxonomy: Taxonomy) -> [String] {
    let document = DocumentReader().read(Array(text.utf8), path: "a.md", kind: .posting)
    return SkillExtractor(taxonomy).extract(from: document).mentions.map { taxonomy.concepts[$0.concept].id }
  }

  @Test func `a new skill stands beside the others`() {
    let (taxonomy, problems) = laid([
      "ours/skills/bank.yaml": "murex: {kind: tool, fr: Murex, en: Murex, broader: agile}"
    ])
    #expect(problems.isEmpty)
    #expect(heard("Scrum et Murex", taxonomy) == ["scrum", "murex"])
    #expect(taxonomy.concept("murex")?.domain == "bank")
    #expect(taxonomy.hash != base.hash)
  }

  @Test func `a skill that is there gains labels and keeps the rest`() {
    let (taxonomy, problems) = laid([
      "ours/skills/bank.yaml": "scrum: {labels: [notre mêlée], related: {agile: 40}}",
      "ours/trades.yaml":
        "scrum-master: {fr: Scrum master, en: Scrum master, titles: [meneur de mêlée], core: [agile]}",
    ])
    #expect(problems.isEmpty)
    #expect(heard("notre mêlée", taxonomy) == ["scrum"])
    #expect(taxonomy.concept("scrum")?.french == "Scrum")
    #expect(taxonomy.concept("scrum")?.domain == "agile")
    #expect(taxonomy.trade("scrum-master")?.core.count == 2)
  }

  @Test func `what contradicts the taxonomy is told, and the taxonomy stands`() {
    let (taxonomy, problems) = laid([
      "ours/skills/bank.yaml": "scrum: {kind: tool, fr: Mêlée}\nrugby: {kind: skill, fr: agilité, en: rugby}"
    ])
    #expect(
      problems.map(\.message) == [
        "scrum is “Scrum” in the taxonomy, which stands; “Mêlée” here",
        "scrum is “method” in the taxonomy, which stands; “tool” here",
        "“agilité” names both agile and rugby",
      ])
    #expect(problems.allSatisfy { $0.file == "ours/skills/bank.yaml" })
    #expect(taxonomy.concept("scrum")?.kind == .method)
  }

  @Test func `a new skill needs its kind and names, and word lists stay as they are`() {
    let problems = laid([
      "ours/skills/bank.yaml": "murex: {labels: [Murex]}", "ours/words/function.yaml": "function: [scrum]",
    ]).problems
    #expect(
      problems.map(\.message) == [
        "murex needs kind, fr and en",
        "only skills, trades, told and refused phrases can be laid over a taxonomy",
      ])
  }

  @Test func `what is wrong is told in the language of the reader`() {
    let (_, problems) = laid([
      "ours/skills/bank.yaml":
        "scrum: {fr: Mêlée}\nmurex: {labels: [Murex]}\nrugby: {kind: skill, fr: rugby, en: rugby, like: agile}",
      "ours/words/function.yaml": "function: [scrum]",
    ])
    #expect(
      problems.map(\.wording.french) == [
        "scrum est « Scrum » dans le référentiel, qui l'emporte ; « Mêlée » ici",
        "il manque à murex kind, fr ou en",
        "clé inconnue « like » dans rugby",
        "on n'ajoute à un référentiel que des compétences, des métiers, des phrases dites (told) et refusées (refused)",
      ])
    #expect(problems.allSatisfy { $0.wording.french != $0.wording.english })
  }

  @Test func `compiled and read back, more can be laid over it`() throws {
    let ours = laid(["ours/skills/bank.yaml": "scrum: {labels: [notre mêlée]}"]).taxonomy
    let copy = try CompiledTaxonomy.taxonomy(from: CompiledTaxonomy.bytes(of: ours))
    #expect(copy.hash == ours.hash)
    let (more, problems) = laid(["theirs/skills/law.yaml": "scrum: {labels: [leur mêlée]}"], over: copy)
    #expect(problems.isEmpty)
    #expect(heard("notre mêlée et leur mêlée", more) == ["scrum", "scrum"])
  }
}
