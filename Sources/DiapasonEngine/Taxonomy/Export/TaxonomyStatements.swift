/// A taxonomy as statements: SKOS for every other program, and words of our own for what SKOS cannot say.
///
/// Those of one entry follow each other, in the order in which the importer wants them. What stands twice, once for each
/// reader, is read from our own words.
struct TaxonomyStatements {
  private let source: TaxonomySource
  private var statements: [RDFStatement] = []
  private var subject = ""
  /// The addresses of skills and trades, by id.
  private let skills: Set<String>
  private let trades: Set<String>

  /// The statements of a taxonomy and of the files that say how its language speaks.
  static func all(_ source: TaxonomySource, files: [TaxonomyFile]) -> [RDFStatement] {
    var statements = TaxonomyStatements(source)
    statements.head(files)
    for entry in source.concepts { statements.concept(entry) }
    for entry in source.trades { statements.trade(entry) }
    return statements.statements
  }

  private init(_ source: TaxonomySource) {
    self.source = source
    skills = Set(source.concepts.map(\.id))
    trades = Set(source.trades.map(\.id))
  }

  // MARK: The taxonomy

  private mutating func head(_ files: [TaxonomyFile]) {
    subject = Namespace.taxonomy
    add(Namespace.type, .resource(Namespace.skos + "ConceptScheme"))
    origin(source.origin)
    own("form", "1")
    own("languages", source.languages.map(\.rawValue).joined(separator: " "))
    if source.surveyedPostings > 0 { own("postings", String(source.surveyedPostings)) }
    for file in files {
      own("file", file.path + "\n" + String(decoding: file.bytes, as: UTF8.self))
    }
    for other in source.origins.sorted(by: { $0.id < $1.id }) {
      subject = Namespace.originAddress(other.id)
      add(Namespace.type, .resource(Namespace.own + "Origin"))
      origin(other)
    }
  }

  private mutating func origin(_ origin: Origin) {
    text(Namespace.terms + "title", origin.name)
    text(Namespace.owl + "versionInfo", origin.version)
    text(Namespace.terms + "license", origin.licence)
    text(Namespace.terms + "rights", origin.attribution)
    own("address", origin.address)
  }

  // MARK: Entries

  private mutating func concept(_ entry: TaxonomySource.ConceptEntry) {
    open(entry.id, isTrade: false, kind: entry.kind.rawValue, entry.domain, entry.details)
    names(entry.french, entry.english, entry.phrases)
    resources(Namespace.skos + "broader", entry.broader, isTrade: false)
    for link in entry.related {
      resources(Namespace.skos + "related", [link.id], isTrade: false)
      own("related", "\(link.percent) \(address(link.id, isTrade: false))")
    }
    if let demand = source.demand[entry.id], demand > 0 { own("demand", String(demand)) }
    close(entry.details, entry.esco, entry.rome, isTrade: false)
  }

  private mutating func trade(_ entry: TaxonomySource.TradeEntry) {
    open(entry.id, isTrade: true, kind: "trade", entry.family, entry.details)
    names(entry.french, entry.english, entry.titles)
    resources(Namespace.skos + "broader", entry.broader, isTrade: true)
    if let skill = entry.skill { own("skill", resource: skill) }
    for skill in entry.core { own("core", resource: skill) }
    for other in entry.neighbours {
      resources(Namespace.skos + "related", [other.id], isTrade: true)
      own("neighbour", "\(other.percent) \(address(other.id, isTrade: true)) \(other.reason)")
    }
    close(entry.details, entry.esco, entry.rome, isTrade: true)
  }

  private mutating func open(
    _ id: String, isTrade: Bool, kind: String, _ domain: String, _ details: EntryDetails
  ) {
    subject = address(id, isTrade: isTrade)
    add(Namespace.type, .resource(Namespace.skos + "Concept"))
    add(Namespace.skos + "inScheme", .resource(Namespace.taxonomy))
    own("kind", kind)
    own("domain", domain)
    if details.isGroup { own("group", "true") }
  }

  private mutating func close(_ details: EntryDetails, _ esco: [String], _ rome: [String], isTrade: Bool) {
    for list in details.links {
      for id in list.ids {
        let toTrade = trades.contains(id) && !(skills.contains(id) && !isTrade)
        if toTrade == isTrade { resources(Namespace.skos + "related", [id], isTrade: toTrade) }
        own("link", "\(list.kind) \(address(id, isTrade: toTrade))")
      }
    }
    for code in esco {
      let match = Namespace.esco + (isTrade ? "occupation/" : "skill/") + code
      if match != subject { add(Namespace.skos + "closeMatch", .resource(match)) }
      own("esco", code)
    }
    for code in rome { own("rome", code) }
    for fact in details.facts { own("fact", "\(fact.key) \(fact.value)") }
    definitions(details)
    own("from", details.origin)
    let origin = source.origins.first { $0.id == details.origin } ?? source.origin
    text(Namespace.terms + "license", origin.licence)
    text(Namespace.terms + "rights", origin.attribution)
  }

  private mutating func definitions(_ details: EntryDetails) {
    for fact in details.facts {
      let parts = fact.key.split(separator: ".")
      guard parts.count == 2, let language = Language(rawValue: String(parts[1])) else { continue }
      let predicate = parts[0] == "scopeNote" ? "scopeNote" : "definition"
      text(Namespace.skos + predicate, fact.value, language)
    }
  }

  private mutating func names(_ french: String, _ english: String, _ phrases: [PhraseSource]) {
    text(Namespace.skos + "prefLabel", french, .french)
    text(Namespace.skos + "prefLabel", english, .english)
    for phrase in phrases where !phrase.isName { self.phrase(phrase) }
  }

  private mutating func phrase(_ phrase: PhraseSource) {
    let language = phrase.language.map { "-" + $0.rawValue } ?? ""
    let label = Namespace.skos + (phrase.isHidden ? "hiddenLabel" : "altLabel")
    if phrase.isTold {
      own("told", TaxonomyYAML.phrase(phrase))
    } else if phrase.isPattern {
      own("patterns", TaxonomyYAML.phrase(phrase))
    } else if phrase.isGuarded {
      own((phrase.isHidden ? "hidden" : "labels") + language, TaxonomyYAML.phrase(phrase))
    } else {
      text(label, phrase.text, phrase.language)
      guard !phrase.code.isEmpty else { return }
      let name = phrase.isHidden ? "hidden-code" : "code"
      text(Namespace.own + name, "\(phrase.code) \(phrase.text)", phrase.language)
    }
  }

  // MARK: Statements

  private func address(_ id: String, isTrade: Bool) -> String { Namespace.address(id, isTrade: isTrade) }

  private mutating func add(_ predicate: String, _ object: RDFTerm) {
    statements.append(RDFStatement(subject: subject, predicate: predicate, object: object))
  }

  private mutating func text(_ predicate: String, _ text: String, _ language: Language? = nil) {
    if !text.isEmpty { add(predicate, .text(text, language: language?.rawValue)) }
  }

  private mutating func own(_ name: String, _ value: String) { text(Namespace.own + name, value) }

  private mutating func own(_ name: String, resource skill: String) {
    add(Namespace.own + name, .resource(address(skill, isTrade: false)))
  }

  private mutating func resources(_ predicate: String, _ ids: [String], isTrade: Bool) {
    for id in ids { add(predicate, .resource(address(id, isTrade: isTrade))) }
  }
}

extension PhraseSource {
  /// More than its words decides whether it is heard.
  var isGuarded: Bool {
    isCaseExact || areAccentsExact || !needs.isEmpty || !excludes.isEmpty || !with.isEmpty || scope != .clause
  }
}
