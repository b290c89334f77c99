/// The skills and trades of a taxonomy as they are compared with those of another.
struct EntryIndex {
  typealias Entry = TaxonomyDifference.Entry

  /// An id, for skills and trades apart.
  struct Key: Hashable {
    var id: String
    var isTrade: Bool

    init(_ entry: Entry) { (id, isTrade) = (entry.id, entry.isTrade) }
  }

  /// Skills, then trades, by id.
  let entries: [Entry]
  private let taxonomy: Taxonomy
  private let places: [Key: Int]
  private let labelSets: [[String]]

  init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    entries =
      taxonomy.concepts.map { Entry(id: $0.id, isTrade: false, name: $0.wording) }
      + taxonomy.trades.map { Entry(id: $0.id, isTrade: true, name: $0.wording) }
    places = Dictionary(
      entries.enumerated().map { (Key($1), $0) }, uniquingKeysWith: { first, _ in first })
    var labels = [[String]](repeating: [], count: entries.count)
    for phrase in taxonomy.lexicon.phrases where phrase.meaning.kind != .cue && !phrase.flags.contains(.name)
    {
      let place = phrase.meaning.index + (phrase.meaning.kind == .trade ? taxonomy.concepts.count : 0)
      labels[place].append(taxonomy.lexicon.text(phrase))
    }
    labelSets = labels
  }

  subscript(_ entry: Entry) -> Entry? { places[Key(entry)].map { entries[$0] } }

  func broader(_ entry: Entry) -> Set<String> {
    guard let place = places[Key(entry)] else { return [] }
    let count = taxonomy.concepts.count
    return entry.isTrade
      ? Set(taxonomy.trades[place - count].broader.map { taxonomy.trades[$0].id })
      : Set(taxonomy.concepts[place].broader.map { taxonomy.concepts[$0].id })
  }

  func labels(_ entry: Entry) -> Set<String> { Set(places[Key(entry)].map { labelSets[$0] } ?? []) }

  /// The codes by which others know it.
  func codes(_ entry: Entry) -> [String] {
    guard let place = places[Key(entry)] else { return [] }
    let count = taxonomy.concepts.count
    if entry.isTrade { return taxonomy.trades[place - count].esco }
    return taxonomy.concepts[place].esco.map { "esco " + $0 }
      + taxonomy.concepts[place].rome.map { "rome " + $0 }
  }
}
