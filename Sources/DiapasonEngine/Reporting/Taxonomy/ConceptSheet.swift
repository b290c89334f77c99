/// All that the taxonomy says of one concept or trade, in the order of reading.
///
/// ```swift
/// ConceptSheet(taxonomy).lines("scrum")  // nil where nothing has that id
/// ```
package struct ConceptSheet: Sendable {
  private let taxonomy: Taxonomy

  /// Sheets of `taxonomy`.
  package init(_ taxonomy: Taxonomy) { self.taxonomy = taxonomy }

  /// What is known: a name and its values a line; nil where nothing has that id.
  package func lines(_ id: String) -> [(name: Wording, values: [String])]? {
    if let index = taxonomy.concepts.firstIndex(where: { $0.id == id }) { return concept(index) }
    return taxonomy.trades.firstIndex { $0.id == id }.map(trade)
  }

  private func concept(_ index: Int) -> [(name: Wording, values: [String])] {
    let concept = taxonomy.concepts[index]
    let narrower = taxonomy.concepts.filter { $0.broader.contains(index) }.map(\.id)
    let related = concept.related.map { "\(taxonomy.concepts[$0.concept].id) (\($0.percent) %)" }
    return filled(
      [
        (Wording("français", "French"), [concept.french]), (Wording("anglais", "English"), [concept.english]),
        (Wording("domaine", "domain"), [concept.domain]),
        (Wording("nature", "kind"), [concept.kind.rawValue]),
        (
          Wording("fait partie de", "broader"), taxonomy.ancestors(of: index).map { taxonomy.concepts[$0].id }
        ),
        (Wording("comprend", "narrower"), narrower), (Wording("voisines", "related"), related),
      ] + phrases(Meaning(.concept, index)) + [
        (Wording(same: "ESCO"), concept.esco), (Wording(same: "ROME"), concept.rome),
        (Wording("demandée par", "asked for by"), demand(concept)),
      ]
        + details(
          taxonomy.origin(ofConcept: index), taxonomy.links(ofConcept: index),
          taxonomy.details.concepts.facts(of: index)))
  }

  private func trade(_ index: Int) -> [(name: Wording, values: [String])] {
    let trade = taxonomy.trades[index]
    return filled(
      [
        (Wording("français", "French"), [trade.french]), (Wording("anglais", "English"), [trade.english]),
        (Wording("famille", "family"), [trade.family]),
        (Wording("fait partie de", "broader"), trade.broader.map { taxonomy.trades[$0].id }),
        (
          Wording("compétence du titre", "skill of the title"),
          trade.skill.map { [taxonomy.concepts[$0].id] } ?? []
        ),
        (Wording("compétences du métier", "core skills"), trade.core.map { taxonomy.concepts[$0].id }),
        (
          Wording("métiers voisins", "neighbours"),
          trade.neighbours.map { "\(taxonomy.trades[$0.trade].id) (\($0.percent) %) : \($0.reason)" }
        ),
      ] + phrases(Meaning(.trade, index)) + [
        (Wording(same: "ESCO"), trade.esco), (Wording(same: "ROME"), trade.rome),
      ]
        + details(
          taxonomy.origin(ofTrade: index), taxonomy.links(ofTrade: index),
          taxonomy.details.trades.facts(of: index)))
  }

  private func demand(_ concept: Concept) -> [String] {
    taxonomy.surveyedPostings > 0 ? ["\(concept.demand) / \(taxonomy.surveyedPostings)"] : []
  }

  /// Links of each kind, what else is told of it, and on what terms all this may be used.
  private func details(
    _ origin: Origin, _ links: [Taxonomy.Link], _ facts: [EntryDetails.Fact]
  ) -> [(name: Wording, values: [String])] {
    var kinds: [String] = []
    for link in links where !kinds.contains(link.kind) { kinds.append(link.kind) }
    let linked = kinds.map { kind in
      (Wording("lien : \(kind)", "link: \(kind)"), links.filter { $0.kind == kind }.map(id))
    }
    let name = [origin.name, origin.version].filter { !$0.isEmpty }.joined(separator: " ")
    return linked + [
      (Wording("précisions", "facts"), facts.map { "\($0.key) : \($0.value)" }),
      (Wording("source", "source"), [name, origin.attribution, origin.licence].filter { !$0.isEmpty }),
    ]
  }

  private func id(_ link: Taxonomy.Link) -> String {
    link.isTrade ? taxonomy.trades[link.index].id : taxonomy.concepts[link.index].id
  }

  /// The labels and patterns, as they are written.
  private func phrases(_ meaning: Meaning) -> [(name: Wording, values: [String])] {
    let phrases = taxonomy.lexicon.phrases.filter { $0.meaning == meaning }
    func texts(_ fits: (Phrase) -> Bool) -> [String] { phrases.filter(fits).map(taxonomy.lexicon.text) }
    return [
      (Wording("libellés", "labels"), texts { !$0.isPattern && !$0.flags.contains(.hidden) }),
      (Wording("aussi reconnus", "also recognised"), texts { $0.flags.contains(.hidden) }),
      (Wording("tournures", "patterns"), texts { $0.isPattern }),
    ]
  }

  private func filled(_ lines: [(name: Wording, values: [String])]) -> [(name: Wording, values: [String])] {
    lines.filter { !$0.values.isEmpty }
  }
}
