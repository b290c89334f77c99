/// What other taxonomies call the skills of a document, for reading.
struct OtherTermText {
  let terms: [OtherTerm]
  let language: Language

  /// The terms at the place of a skill: `esco  gérer une équipe`, those of one taxonomy on one line.
  func lines(at mention: SkillMention) -> [String] {
    lines(terms.filter { !$0.isTrade && $0.own == mention.concept && $0.range.overlaps(mention.range) })
  }

  /// The terms of the trades that the document names.
  var trades: [String] { lines(terms.filter { $0.isTrade && $0.own != nil }) }

  /// What only the others have a name for.
  var rest: [String] { lines(terms.filter { $0.own == nil }) }

  /// On whose terms they are shown.
  var rights: [String] {
    OtherTermJSON.origins(terms).map {
      [name($0) + colon + $0.attribution, $0.licence].filter { !$0.isEmpty }.joined(separator: " – ")
    }
  }

  private var colon: String { language == .french ? " : " : ": " }

  private func name(_ origin: Origin) -> String { origin.name.isEmpty ? origin.id : origin.name }

  private func lines(_ terms: [OtherTerm]) -> [String] {
    var names: [(origin: String, names: [String])] = []
    for term in terms {
      let origin = name(term.origin)
      let place = names.firstIndex { $0.origin == origin }
      if place == nil { names.append((origin, [])) }
      let own = term.name[language]
      let index = place ?? names.count - 1
      if !names[index].names.contains(own) { names[index].names.append(own) }
    }
    return names.map { $0.origin + colon + $0.names.joined(separator: " · ") }
  }
}
