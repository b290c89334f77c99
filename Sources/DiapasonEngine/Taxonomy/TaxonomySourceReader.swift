/// Reads the YAML files of a taxonomy; what it cannot read becomes a problem with its place, and the rest is read.
struct TaxonomySourceReader {
  var source = TaxonomySource()
  private(set) var file = ""
  private(set) var lines = LineIndex([])
  /// The skills that a house's own file may add to, by id.
  private var known: [String: TaxonomySource.ConceptEntry] = [:]

  /// Reads one file; its path tells what it holds: `skills/DOMAIN.yaml`, `trades.yaml`, `told.yaml`, `words/*.yaml`.
  mutating func read(_ path: String, _ bytes: [UInt8]) {
    file = path
    let text = SourceText(decoding: bytes)
    lines = LineIndex(text.bytes)
    do throws(YAMLReader.Failure) {
      let root = try YAMLReader.read(text.bytes)
      noteRepeatedKeys(root)
      if path.contains("skills/") {
        let domain = path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
        for (key, value) in root.pairs { concept(key, value, domain: domain) }
      } else if path.contains("words/") {
        for (key, value) in root.pairs { words(key.string ?? "", value) }
      } else if path.hasSuffix("trades.yaml") {
        trades(root)
      } else if path.hasSuffix("told.yaml") {
        for (key, value) in root.pairs {
          source.told.append((key.string ?? "", value.items.compactMap { told($0) }))
        }
      } else if path.hasSuffix("demand.yaml") {
        demand(root)
      } else {
        if !path.hasSuffix("refused.yaml") { head(root) }
      }
    } catch {
      note(error.byte, error.message)
    }
  }

  /// Reads a file that adds to a taxonomy: for a skill that stands there it needs to say only what is new.
  mutating func readAddition(_ path: String, _ bytes: [UInt8], to base: TaxonomySource) {
    let holdsEntries =
      path.contains("skills/") || path.hasSuffix("trades.yaml") || path.hasSuffix("told.yaml")
    guard holdsEntries || path.hasSuffix("refused.yaml") else {
      return source.problems.append(TaxonomyProblem(file: path, line: 1, Self.notLaid))
    }
    if known.isEmpty {
      known = Dictionary(base.concepts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    read(path, bytes)
  }

  private static let notLaid = Wording(
    "on n'ajoute à un référentiel que des compétences, des métiers, des phrases dites (told) et refusées (refused)",
    "only skills, trades, told and refused phrases can be laid over a taxonomy")

  mutating func note(_ byte: Int, _ wording: Wording) {
    source.problems.append(TaxonomyProblem(file: file, line: lines.line(at: byte), wording))
  }

  /// What stands under a key that was written before might be passed over.
  private mutating func noteRepeatedKeys(_ node: YAMLNode) {
    var seen: Set<String> = []
    for (key, value) in node.pairs {
      let name = key.string ?? ""
      if !seen.insert(name).inserted {
        note(
          key.range.start,
          Wording("la clé « \(name) » est écrite deux fois", "the key “\(name)” is written twice"))
      }
      noteRepeatedKeys(value)
    }
    if case .sequence(let items) = node.value {
      for item in items { noteRepeatedKeys(item) }
    }
  }

  // MARK: Concepts

  private static let conceptKeys: Set<String> = [
    "kind", "fr", "en", "broader", "related", "labels", "labels-fr", "labels-en", "hidden", "hidden-fr",
    "hidden-en", "patterns", "esco", "rome", "from", "group", "links", "facts",
  ]

  private mutating func concept(_ key: YAMLNode, _ node: YAMLNode, domain: String) {
    let id = key.string ?? ""
    for pair in node.pairs where !Self.conceptKeys.contains(pair.key.string ?? "") {
      let name = pair.key.string ?? ""
      note(
        pair.key.range.start,
        Wording("clé inconnue « \(name) » dans \(id)", "unknown key “\(name)” in \(id)"))
    }
    let french = node["fr"]?.string ?? known[id]?.french
    let english = node["en"]?.string ?? known[id]?.english
    guard let kind = node["kind"]?.string.flatMap(SkillKind.init) ?? known[id]?.kind,
      french != nil || english != nil
    else { return note(key.range.start, TaxonomySource.lacksNames(id)) }
    var entry = TaxonomySource.ConceptEntry(
      id: id, domain: domain, kind: kind, french: french ?? "", english: english ?? "", file: file,
      line: lines.line(at: key.range.start))
    entry.broader = strings(node["broader"])
    entry.related = (node["related"]?.pairs ?? []).compactMap { pair in
      guard let id = pair.key.string, let percent = pair.value.string.flatMap({ Int($0) }) else { return nil }
      return (id, percent)
    }
    entry.esco = strings(node["esco"])
    entry.rome = strings(node["rome"])
    entry.details = details(node)
    entry.phrases = phrases(node)
    entry.phrases += PhraseSource.names(
      node["fr"]?.string, node["en"]?.string, besides: entry.phrases, file: file, line: entry.line)
    source.concepts.append(entry)
  }

  private mutating func phrases(_ node: YAMLNode) -> [PhraseSource] {
    labels(node, "labels") + labels(node, "hidden", isHidden: true)
      + (node["patterns"]?.items ?? []).compactMap { phrase($0, isPattern: true) }
  }

  private mutating func told(_ node: YAMLNode) -> PhraseSource? {
    var phrase = phrase(node, isPattern: true)
    phrase?.isTold = true
    return phrase
  }

  func strings(_ node: YAMLNode?) -> [String] {
    (node?.items ?? []).compactMap(\.string)
  }

  mutating func phrase(_ node: YAMLNode, isPattern: Bool, isHidden: Bool = false) -> PhraseSource? {
    let isSimple = node.string != nil
    guard let text = node.string ?? node[isPattern ? "pattern" : "label"]?.string ?? node["label"]?.string
    else {
      note(
        node.range.start,
        Wording(
          "un libellé est un texte, ou a la clé « label »", "a label is a text, or has the key “label”"))
      return nil
    }
    var phrase = PhraseSource(
      text: text, isPattern: isPattern, isHidden: isHidden, file: file, line: lines.line(at: node.range.start)
    )
    guard !isSimple else { return phrase }
    phrase.code = node["code"]?.string ?? ""
    phrase.isCaseExact = node["case"]?.string == "exact"
    phrase.areAccentsExact = node["accents"]?.string == "exact"
    phrase.needs = strings(node["needs"])
    phrase.excludes = strings(node["not"])
    phrase.with = strings(node["with"])
    switch node["scope"]?.string {
    case "section": phrase.scope = .section
    case "document": phrase.scope = .document
    default: phrase.scope = .clause
    }
    return phrase
  }

  // MARK: Words

  /// How often postings ask for what: a survey, frozen with the taxonomy.
  private mutating func demand(_ root: YAMLNode) {
    source.surveyedPostings = root["postings"]?.string.flatMap { Int($0) } ?? 0
    for (key, value) in root["concepts"]?.pairs ?? [] {
      guard let id = key.string, let count = value.string.flatMap({ Int($0) }) else {
        note(
          key.range.start,
          Wording(
            "on attend une compétence et un nombre d'offres", "a concept and a number of postings"))
        continue
      }
      source.demand[id] = count
    }
  }

  private mutating func words(_ name: String, _ node: YAMLNode) {
    switch name {
    case "inflections":
      source.inflections = node.pairs.map { ($0.key.string ?? "", strings($0.value)) }
    case "shortest": source.shortestInflected = node.string.flatMap { Int($0) } ?? 3
    default: list(name, node)
    }
  }

  /// A list, or lists in lists: `roles.headings.required.9`.
  mutating func list(_ name: String, _ node: YAMLNode) {
    if case .mapping(let pairs) = node.value, node["pattern"] == nil, node["label"] == nil {
      for (key, value) in pairs { list(name + "." + (key.string ?? ""), value) }
    } else {
      source.lists.append((name, node.items.compactMap { phrase($0, isPattern: true) }))
    }
  }
}
