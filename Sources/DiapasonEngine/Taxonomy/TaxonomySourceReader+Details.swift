extension TaxonomySourceReader {
  /// Adds entries that were read from other files than YAML.
  mutating func add(_ imported: TaxonomySource) {
    source.concepts += imported.concepts
    source.trades += imported.trades
    (source.origin, source.languages) = (imported.origin, imported.languages)
    source.origins += imported.origins
    source.surveyedPostings = imported.surveyedPostings
    source.demand.merge(imported.demand) { $1 }
    source.problems += imported.problems
  }

  /// What the taxonomy says of itself, and of those that its entries were taken from.
  mutating func head(_ root: YAMLNode) {
    source.origin = origin("", root, source.origin)
    if let languages = root["languages"] {
      source.languages = strings(languages).compactMap { Language(rawValue: $0) }
    }
    source.origins += (root["origins"]?.pairs ?? []).map { origin($0.key.string ?? "", $0.value) }
  }

  private func origin(_ id: String, _ node: YAMLNode, _ before: Origin? = nil) -> Origin {
    var origin = before ?? Origin(id: id)
    origin.name = node["name"]?.string ?? origin.name
    origin.version = node["version"]?.string ?? origin.version
    origin.address = node["address"]?.string ?? origin.address
    origin.licence = node["licence"]?.string ?? origin.licence
    origin.attribution = node["attribution"]?.string ?? origin.attribution
    return origin
  }

  /// Where an entry comes from, and what else is told of it.
  func details(_ node: YAMLNode) -> EntryDetails {
    var details = EntryDetails()
    details.origin = node["from"]?.string ?? ""
    details.isGroup = node["group"]?.string == "true"
    details.links = (node["links"]?.pairs ?? []).map {
      EntryDetails.LinkList(kind: $0.key.string ?? "", ids: strings($0.value))
    }
    for (key, value) in node["facts"]?.pairs ?? [] {
      for text in strings(value) { details.keep(key.string ?? "", text) }
    }
    return details
  }

  /// The labels under `key`, then those under `key-fr` and `key-en`, of which the language is known.
  mutating func labels(_ node: YAMLNode, _ key: String, isHidden: Bool = false) -> [PhraseSource] {
    var phrases = (node[key]?.items ?? []).compactMap { phrase($0, isPattern: false, isHidden: isHidden) }
    for language in Language.allCases {
      for item in node["\(key)-\(language.rawValue)"]?.items ?? [] {
        guard var phrase = phrase(item, isPattern: false, isHidden: isHidden) else { continue }
        phrase.language = language
        phrases.append(phrase)
      }
    }
    return phrases
  }
}
