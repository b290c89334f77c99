/// Writes a taxonomy in its own form, as the YAML files that `TaxonomyLoader` reads: the same files for the same content.
struct TaxonomyYAML {
  private let source: TaxonomySource

  init(_ source: TaxonomySource) { self.source = source }

  /// The files of entries; the words of the language are not among them.
  func files() -> [TaxonomyFile] {
    let domains = Set(source.concepts.map(\.domain)).sorted()
    var files = [file("taxonomy.yaml", head())]
    files += domains.map { domain in
      file("skills/\(domain).yaml", concepts(source.concepts.filter { $0.domain == domain }))
    }
    if !source.trades.isEmpty { files.append(file("trades.yaml", trades())) }
    let told = told()
    if !told.isEmpty { files.append(file("told.yaml", told)) }
    if source.surveyedPostings > 0 { files.append(file("demand.yaml", demand())) }
    return files
  }

  private func file(_ path: String, _ text: String) -> TaxonomyFile {
    TaxonomyFile(path: path, bytes: Array(text.utf8))
  }

  // MARK: The taxonomy

  private func head() -> String {
    var yaml = YAMLWriter()
    origin(source.origin, depth: 0, &yaml)
    yaml.list("languages", source.languages.map(\.rawValue), depth: 0)
    if source.languages.isEmpty { yaml.line(0, "languages: []") }
    if !source.origins.isEmpty { yaml.open("origins") }
    for other in source.origins.sorted(by: { $0.id < $1.id }) {
      yaml.open(other.id, depth: 1)
      origin(other, depth: 2, &yaml)
    }
    return yaml.text
  }

  private func origin(_ origin: Origin, depth: Int, _ yaml: inout YAMLWriter) {
    yaml.value("name", origin.name, depth: depth)
    yaml.value("version", origin.version, depth: depth)
    yaml.value("address", origin.address, depth: depth)
    yaml.value("licence", origin.licence, depth: depth)
    yaml.value("attribution", origin.attribution, depth: depth)
  }

  private func demand() -> String {
    var yaml = YAMLWriter()
    yaml.line(0, "postings: \(source.surveyedPostings)")
    let counts = source.demand.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    yaml.pairs("concepts", counts.map { ($0.key, String($0.value)) }, depth: 0)
    return yaml.text
  }

  private func told() -> String {
    var yaml = YAMLWriter()
    for entry in source.concepts {
      yaml.raw(entry.id, entry.phrases.filter(\.isTold).map(Self.phrase), depth: 0)
    }
    return yaml.text
  }

  // MARK: Entries

  private func concepts(_ entries: [TaxonomySource.ConceptEntry]) -> String {
    var yaml = YAMLWriter()
    for entry in entries {
      yaml.open(entry.id)
      yaml.value("kind", entry.kind.rawValue, depth: 1)
      yaml.value("fr", entry.french, depth: 1)
      yaml.value("en", entry.english, depth: 1)
      yaml.list("broader", entry.broader, depth: 1)
      yaml.pairs("related", entry.related.map { ($0.id, String($0.percent)) }, depth: 1)
      phrases(entry.phrases, "labels", &yaml)
      yaml.list("esco", entry.esco, depth: 1)
      yaml.list("rome", entry.rome, depth: 1)
      details(entry.details, &yaml)
    }
    return yaml.text
  }

  private func trades() -> String {
    var yaml = YAMLWriter()
    for entry in source.trades {
      yaml.open(entry.id)
      yaml.value("fr", entry.french, depth: 1)
      yaml.value("en", entry.english, depth: 1)
      yaml.value("family", entry.family, depth: 1)
      yaml.value("skill", entry.skill, depth: 1)
      yaml.list("broader", entry.broader, depth: 1)
      yaml.list("core", entry.core, depth: 1)
      phrases(entry.titles, "titles", &yaml)
      let beside = entry.neighbours.map { neighbour in
        let pairs = [("cover", String(neighbour.percent)), ("why", YAMLWriter.scalar(neighbour.reason))]
        return (neighbour.id, YAMLWriter.flow(pairs))
      }
      yaml.pairs("neighbours", beside, depth: 1)
      yaml.list("esco", entry.esco, depth: 1)
      yaml.list("rome", entry.rome, depth: 1)
      details(entry.details, &yaml)
    }
    return yaml.text
  }

  private func details(_ details: EntryDetails, _ yaml: inout YAMLWriter) {
    yaml.value("from", details.origin, depth: 1)
    if details.isGroup { yaml.line(1, "group: true") }
    if !details.links.isEmpty { yaml.line(1, "links:") }
    for list in details.links { yaml.list(list.kind, list.ids, depth: 2) }
    if !details.facts.isEmpty { yaml.line(1, "facts:") }
    var keys: [String] = []
    for fact in details.facts where !keys.contains(fact.key) { keys.append(fact.key) }
    for key in keys {
      yaml.list(key, details.facts.filter { $0.key == key }.map(\.value), depth: 2)
    }
  }

  // MARK: Phrases

  private func phrases(_ phrases: [PhraseSource], _ key: String, _ yaml: inout YAMLWriter) {
    let own = ordered(phrases.filter { !$0.isName && !$0.isTold })
    for (key, isHidden) in [(key, false), ("hidden", true)] {
      let labels = own.filter { !$0.isPattern && $0.isHidden == isHidden }
      yaml.raw(key, labels.filter { $0.language == nil }.map(Self.phrase), depth: 1)
      for language in Language.allCases {
        let spoken = labels.filter { $0.language == language }
        yaml.raw("\(key)-\(language.rawValue)", spoken.map(Self.phrase), depth: 1)
      }
    }
    yaml.raw("patterns", own.filter(\.isPattern).map(Self.phrase), depth: 1)
  }

  /// Labels alone, then those with a code, then those with guards; each once.
  private func ordered(_ phrases: [PhraseSource]) -> [PhraseSource] {
    func rank(_ phrase: PhraseSource) -> Int { phrase.isGuarded ? 2 : phrase.code.isEmpty ? 0 : 1 }
    var seen: Set<String> = []
    let once = phrases.filter { phrase in
      let language = phrase.language?.rawValue ?? ""
      return seen.insert("\(phrase.isHidden) \(phrase.isPattern) \(language) \(Self.phrase(phrase))").inserted
    }
    return (0...2).flatMap { wanted in once.filter { $0.isPattern ? wanted == 0 : rank($0) == wanted } }
  }

  /// A label or pattern: its text alone, or with what guards it.
  static func phrase(_ phrase: PhraseSource) -> String {
    let text = YAMLWriter.scalar(phrase.text)
    let rest = guards(phrase)
    return rest.isEmpty ? text : YAMLWriter.flow([(phrase.isPattern ? "pattern" : "label", text)] + rest)
  }

  private static func guards(_ phrase: PhraseSource) -> [(String, String)] {
    func list(_ key: String, _ terms: [String]) -> [(String, String)] {
      terms.isEmpty ? [] : [(key, "[" + terms.map(YAMLWriter.scalar).joined(separator: ", ") + "]")]
    }
    var pairs: [(String, String)] = []
    if !phrase.code.isEmpty { pairs.append(("code", YAMLWriter.scalar(phrase.code))) }
    if phrase.isCaseExact { pairs.append(("case", "exact")) }
    if phrase.areAccentsExact { pairs.append(("accents", "exact")) }
    pairs += list("needs", phrase.needs) + list("not", phrase.excludes) + list("with", phrase.with)
    switch phrase.scope {
    case .clause: break
    case .section: pairs.append(("scope", "section"))
    case .document: pairs.append(("scope", "document"))
    }
    return pairs
  }
}
