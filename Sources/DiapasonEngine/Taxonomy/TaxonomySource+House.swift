extension TaxonomySource {
  /// Lays a house's own entries over these: what is new is added, a skill or trade that is there gains labels and
  /// links and keeps its name and kind.
  mutating func lay(_ house: TaxonomySource) {
    problems += house.problems
    told += house.told
    let skills = Dictionary(
      concepts.indices.map { (concepts[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in house.concepts {
      if let place = skills[entry.id] { extend(place, with: entry) } else { concepts.append(entry) }
    }
    for entry in house.trades {
      if let place = trades.firstIndex(where: { $0.id == entry.id }) {
        trades[place].titles += entry.titles
        trades[place].core += entry.core.filter { !trades[place].core.contains($0) }
      } else {
        trades.append(entry)
      }
    }
  }

  private mutating func extend(_ place: Int, with entry: ConceptEntry) {
    let own = concepts[place]
    tell(own.kind.rawValue, entry.kind.rawValue, entry)
    tell(own.french, entry.french, entry)
    tell(own.english, entry.english, entry)
    concepts[place].phrases += entry.phrases
    concepts[place].broader += entry.broader.filter { !own.broader.contains($0) }
    concepts[place].related += entry.related.filter { link in !own.related.contains { $0.id == link.id } }
    concepts[place].esco += entry.esco.filter { !own.esco.contains($0) }
    concepts[place].rome += entry.rome.filter { !own.rome.contains($0) }
  }

  /// A name or kind that both give must be the same.
  private mutating func tell(_ own: String, _ other: String, _ entry: ConceptEntry) {
    guard own != other else { return }
    let wording = Wording(
      "\(entry.id) est « \(own) » dans le référentiel, qui l'emporte ; « \(other) » ici",
      "\(entry.id) is “\(own)” in the taxonomy, which stands; “\(other)” here")
    problems.append(TaxonomyProblem(file: entry.file, line: entry.line, wording))
  }
}
