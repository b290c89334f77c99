import TestSupport
import Testing

@testable import DiapasonEngine

struct TaxonomyImportTests {
  private func load(_ files: KeyValuePairs<String, String>) -> (
    source: TaxonomySource, taxonomy: Taxonomy, problems: [TaxonomyProblem]
  ) {
    var imported = TaxonomyImport()
    for (path, text) in files { imported.add(path, Array(text.utf8)) }
    let loader = TaxonomyLoader(
      imported, words: SmallTaxonomy.load(["words/function.yaml": "function: [de, une, un]"]).taxonomy)
    let (taxonomy, problems) = loader.load()
    return (loader.source(), taxonomy, problems)
  }

  private let skills = """
    \u{FEFF}conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,description\r
    KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/1,skill/competence,transversal,gérer une équipe,"diriger une équipe
    encadrer, ""mener"" une équipe",gerer equipe,Une description.\r
    KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/2,knowledge,cross-sector,Python,,,\r
    SkillGroup,http://data.europa.eu/esco/skill/3,,,langages,,,\r

    """

  @Test func `the tables of ESCO become skills, groups and trades`() throws {
    let (source, taxonomy, problems) = load([
      "broaderRelationsSkillPillar.csv":
        "conceptType,conceptUri,broaderType,broaderUri\nx,http://data.europa.eu/esco/skill/2,y,http://data.europa.eu/esco/skill/3\n",
      "skills_fr.csv": skills,
      "skills_en.csv":
        "conceptType,conceptUri,skillType,preferredLabel,altLabels\nKnowledgeSkillCompetence,http://data.europa.eu/esco/skill/1,,manage a team,lead a team\n",
      "occupations_fr.csv":
        "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\nOccupation,http://data.europa.eu/esco/occupation/9,2512,chef de projet/cheffe de projet,\n",
      "occupationSkillRelations.csv": """
      occupationUri,relationType,skillType,skillUri
      http://data.europa.eu/esco/occupation/9,essential,x,http://data.europa.eu/esco/skill/1
      http://data.europa.eu/esco/occupation/9,optional,x,http://data.europa.eu/esco/skill/2
      """,
    ])
    #expect(problems.map(\.message) == [])
    let skill = try #require(taxonomy.concept("http://data.europa.eu/esco/skill/1"))
    #expect((skill.french, skill.english) == ("gérer une équipe", "manage a team"))
    #expect(skill.esco == ["1"])
    #expect(
      source.concepts[0].phrases.map(\.text) == [
        "diriger une équipe", "encadrer, \"mener\" une équipe", "gerer equipe", "lead a team",
        "gérer une équipe",
        "manage a team",
      ])
    #expect(taxonomy.concept("http://data.europa.eu/esco/skill/2")?.kind == .knowledge)
    #expect(taxonomy.ancestors(of: 1) == [2])
    #expect(taxonomy.trades.map(\.core) == [[0]])
    #expect(taxonomy.links(ofTrade: 0) == [Taxonomy.Link(kind: "optional", isTrade: false, index: 1)])
    #expect(taxonomy.origin(ofTrade: 0).attribution.contains("European Commission"))
    #expect(source.concepts[0].details.facts.map(\.key) == ["reuseLevel", "description.fr"])
  }

  @Test func `a title in both genders is heard in either, and a heading is not heard`() {
    let taxonomy = load([
      "skills_fr.csv": skills,
      "occupations_fr.csv":
        "conceptType,conceptUri,preferredLabel\nOccupation,http://data.europa.eu/esco/occupation/9,chef de projet/cheffe de projet\n",
    ]).taxonomy
    let posting = "# Cheffe de projet\n\nGérer une équipe, langages, Python"
    let document = DocumentReader().read(Array(posting.utf8), path: "a.md", kind: .posting)
    let extraction = SkillExtractor(taxonomy).extract(from: document)
    #expect(extraction.mentions.map { document.quote($0.range) } == ["Gérer une équipe", "Python"])
    #expect(extraction.trades.map { document.quote($0.range) } == ["Cheffe de projet"])
  }

  @Test(arguments: [
    ("Conducteur / Conductrice d'engins", ["Conducteur d'engins", "Conductrice d'engins"]),
    ("Analyste développeur / Analyste développeuse", ["Analyste développeur", "Analyste développeuse"]),
    (
      "Assistant commercial / Assistante commerciale export",
      ["Assistant commercial export", "Assistante commerciale export"]
    ),
    ("chef/cheffe", ["chef", "cheffe"]), ("Java/J2EE", []), ("communication officer / community manager", []),
    ("UX / UI designer", []), ("/", []), ("a/", []), ("Agent / Agent", []),
  ])
  func `only the two genders of a title are two labels`(_ label: String, _ others: [String]) {
    let phrase = PhraseSource(text: label, isPattern: false, file: "", line: 1)
    #expect(phrase.alternatives().map(\.text) == [label] + others)
  }

  @Test func `the tables of ROME become skills, knowledge and job sheets with their titles and links`() throws
  {
    let (_, taxonomy, problems) = load([
      "unix_rubrique_mobilite_v460_utf8.csv":
        "\"code_rome\",\"code_rome_cible\",\"numero_ordre\"\n\"M1805\",\"M1806\",\"1\"\n",
      "unix_coherence_item_v460_utf8.csv": """
      "code_rome","code_ogr","coeur_metier"
      "M1805","1","Principale"
      "M1805","2","Émergente"
      "M1805","3",""
      """,
      "unix_referentiel_competence_v460_utf8.csv": """
      "code_ogr","nature","libelle_competence","definition","code_ogr_macro_comp","cat_comp"
      "1","Compétence","Tester un logiciel","","3","Savoir-faire"
      "3","Macro-compétence","Développer","Une définition","","Savoir-faire"
      """,
      "unix_referentiel_savoir_v460_utf8.csv":
        "\"code_ogr_savoir\",\"libelle_savoir\"\n\"2\",\"Droit de l\u{92}eau\"\n",
      "unix_referentiel_code_rome_v460_utf8.csv": """
      "code_rome","libelle_rome","code_rome_parent"
      "M1805","Développeur / Développeuse informatique","M1805"
      "M1806","Concepteur / Conceptrice","M1805"
      """,
      "unix_referentiel_appellation_v460_utf8.csv":
        "\"code_ogr\",\"libelle_appellation_long\",\"libelle_appellation_court\",\"code_rome\"\n\"77\",\"Programmeur / Programmeuse web\",\"Programmeur(se) web\",\"M1805\"\n",
    ])
    #expect(problems.map(\.message) == [])
    let trade = try #require(taxonomy.trade("rome-M1805"))
    #expect(trade.rome == ["M1805"])
    #expect(trade.core.map { taxonomy.concepts[$0].id } == ["rome-1"])
    #expect(taxonomy.links(ofTrade: 0).map(\.kind) == ["emerging", "skill", "mobility"])
    #expect(taxonomy.trade("rome-M1806")?.broader == [0])
    #expect(taxonomy.concept("rome-2")?.french == "Droit de l’eau")
    #expect(taxonomy.concept("rome-1").map { $0.broader } == [2])
    #expect(taxonomy.origin(ofConcept: 0).version == "460")
    #expect(taxonomy.lexicon.phrases.contains { taxonomy.lexicon.text($0) == "Programmeuse web" })
  }

  @Test(arguments: [
    ("a_fr.csv", "", 1, "empty file"),
    ("a_fr.csv", "x,y\n1,2\n", 1, "unknown columns"),
    ("a_de.csv", "conceptUri,preferredLabel\nhttp://a,b\n", 1, "labels in “de”"),
    ("a_fr.csv", "conceptUri,preferredLabel\nhttp://a,b\nhttp://c\n", 3, "row left out: 1 fields"),
    ("a_fr.csv", "conceptUri,preferredLabel\nhttp://a,b\n\nhttp://c,\"d\nd\nd\n", 4, "a quote opens here"),
    ("a_fr.csv", "conceptUri,preferredLabel\n,b\n", 2, "not the address"),
    ("a_fr.csv", "conceptUri,preferredLabel\nhttp://a,\n", 2, "no name"),
    ("a.ttl", "@prefix a: <b> .\na:b a:c \"d", 2, "not Turtle from here on"),
    ("a.ttl", "<a:b> <a:c> \"d\" .\nx:y <a:c> 1 .", 2, "prefix not declared"),
    ("a.ttl", "<a:b> <a:c> \"d\" .", 1, "no SKOS concept"),
    ("a.ttl", "<a:b> <a:c> " + String(repeating: "[<a:b> ", count: 100_000), 1, "nested more than"),
    ("a.jsonld", "{\"@graph\": [\n{]}", 2, "expected a key"),
    ("a.jsonld", "{\"@context\": \"https://x.org/c\", \"@graph\": []}", 1, "remote context"),
    ("a.jsonld", "{\"@reverse\": {}}", 1, "“@reverse” is not read"),
  ])
  func `what is wrong in a file is told with its line`(
    _ path: String, _ text: String, _ line: Int, _ message: String
  ) {
    let problems = load([path: text]).problems
    let told = problems.contains { $0.file == path && $0.line == line && $0.message.contains(message) }
    #expect(told, "\(problems.prefix(3))")
  }

  @Test func `a label of a megabyte is left out, and a circle is told`() {
    let long = String(repeating: "é", count: 1_000_000)
    let (_, taxonomy, problems) = load([
      "a_fr.csv": "conceptUri,preferredLabel,altLabels\nhttp://a,un,\(long)\nhttp://b,deux,\n",
      "b.csv": "conceptUri,broaderUri\nhttp://a,http://b\nhttp://b,http://a\nhttp://b,http://c\n",
    ])
    let messages = problems.map(\.message)
    #expect(messages.contains { $0.hasPrefix("label of 2000000 bytes left out") })
    #expect(messages.contains { $0.contains("is its own ancestor") })
    #expect(
      messages.contains {
        $0.contains("links to entries that are not there") || $0.contains("link to entries")
      })
    #expect(taxonomy.concepts.count == 2)
  }

  @Test(arguments: ["a.ttl", "a.jsonld"])
  func `SKOS of others is read in both forms alike`(_ path: String) {
    let turtle = """
      @base <http://ex.org/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <s> a skos:ConceptScheme ; skos:prefLabel "Essai"@fr .
      <a> a skos:Concept ; skos:prefLabel "soudage"@fr, "welding"@en-GB, "Schweißen"@de ; skos:altLabel "souder"@fr ;
        skos:narrower <b> ; skos:related <b> ; skos:notation "7" ; skos:definition "Une définition."@fr .
      <b> a skos:Concept ; skos:prefLabel "soudage TIG"@fr ; skos:exactMatch <http://data.europa.eu/esco/skill/1> .
      """
    let json = """
      {"@context": {"@base": "http://ex.org/", "skos": "http://www.w3.org/2004/02/skos/core#", "id": "@id", "type": "@type",
        "label": {"@id": "skos:prefLabel", "@container": "@language"}, "narrower": {"@id": "skos:narrower", "@type": "@id"}},
       "@graph": [{"id": "s", "type": "skos:ConceptScheme", "label": {"fr": "Essai"}},
        {"id": "a", "type": ["skos:Concept"], "label": {"fr": "soudage", "en-GB": "welding", "de": "Schweißen"},
         "skos:altLabel": {"@value": "souder", "@language": "fr"}, "skos:related": {"@id": "b"}, "skos:notation": "7",
         "skos:definition": {"@value": "Une définition.", "@language": "fr"},
         "narrower": [{"id": "b", "type": "skos:Concept", "label": {"fr": "soudage TIG"},
           "skos:exactMatch": {"@id": "http://data.europa.eu/esco/skill/1"}}]}]}
      """
    let (source, taxonomy, problems) = load([path: path == "a.ttl" ? turtle : json])
    #expect(problems.map(\.message) == ["labels left out in other languages than French and English: de"])
    let faults = problems.filter { !$0.isRemark }
    #expect(faults.isEmpty)
    #expect(taxonomy.name == "Essai")
    #expect(taxonomy.concepts.map(\.id) == ["http://ex.org/a", "http://ex.org/b"])
    #expect(taxonomy.concepts.map(\.english) == ["welding", "soudage TIG"])
    #expect(taxonomy.concepts[1].broader == [0])
    #expect(taxonomy.concepts[1].esco == ["1"])
    #expect(taxonomy.links(ofConcept: 0).map(\.kind) == ["related"])
    #expect(Set(source.concepts[0].details.facts.map(\.key)) == ["notation", "definition.fr"])
    #expect(source.concepts[0].phrases.map(\.text) == ["souder", "soudage", "welding"])
  }

  @Test func `Turtle cut anywhere is read as far as it goes`() {
    let small = SmallTaxonomy.load([
      "skills/a.yaml":
        "sql: {kind: tool, fr: SQL, en: SQL, labels: [\"é \\\"x\\\"\", {label: R, case: exact}]}"
    ])
    let bytes = TaxonomyExport(small.taxonomy).bytes(.turtle)
    for count in stride(from: 0, to: bytes.count, by: 7) {
      let reader = TurtleReader("a.ttl", Array(bytes.prefix(count)))
      var statements = 0
      reader.forEach { _ in statements += 1 }
      #expect(reader.problems.count <= 2)
    }
  }
}
