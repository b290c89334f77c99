/// What other taxonomies call the skills of a document, as JSON.
enum OtherTermJSON {
  /// `"also": [{"taxonomy", "id", "kind", "fr", "en", "by", "own", "quote", "start", "end"}]`, and `"alsoFrom"`: on whose terms.
  static func write(_ extraction: Extraction, _ taxonomy: Taxonomy, to json: inout JSONWriter) {
    json.key("also")
    json.array { json in
      for term in extraction.otherTerms { write(term, extraction.document, taxonomy, to: &json) }
    }
    json.key("alsoFrom")
    json.array { json in
      for origin in origins(extraction.otherTerms) { write(origin, to: &json) }
    }
  }

  /// Where the terms come from, each once.
  static func origins(_ terms: [OtherTerm]) -> [Origin] {
    var origins: [Origin] = []
    for term in terms where !origins.contains(term.origin) { origins.append(term.origin) }
    return origins
  }

  private static func write(
    _ term: OtherTerm, _ document: Document, _ taxonomy: Taxonomy, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("taxonomy", term.origin.id)
      json.member("id", term.id)
      json.member("kind", term.isTrade ? "trade" : "skill")
      json.member("fr", term.name.french)
      json.member("en", term.name.english)
      json.member("by", term.basis.rawValue)
      json.member("own", term.own.map { term.isTrade ? taxonomy.trades[$0].id : taxonomy.concepts[$0].id })
      json.place(term.range, document)
    }
  }

  private static func write(_ origin: Origin, to json: inout JSONWriter) {
    json.object { json in
      json.member("taxonomy", origin.id)
      json.member("name", origin.name)
      json.member("version", origin.version)
      json.member("licence", origin.licence)
      json.member("attribution", origin.attribution)
    }
  }
}
