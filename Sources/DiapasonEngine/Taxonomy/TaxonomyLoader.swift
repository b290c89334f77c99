/// Turns the files of a taxonomy into a `Taxonomy`.
public struct TaxonomyLoader {
  private var reader = TaxonomySourceReader()

  /// Makes a loader with no files.
  public init() {}

  /// Adds one file; its path tells what it holds.
  public mutating func add(_ path: String, _ bytes: [UInt8]) {
    reader.read(path, bytes)
  }

  /// The taxonomy, and what is wrong with its files.
  public func load() -> (taxonomy: Taxonomy, problems: [TaxonomyProblem]) {
    var source = reader.source
    source.concepts.sort { $0.id < $1.id }
    source.trades.sort { $0.id < $1.id }
    let lists = Set(source.lists.map(\.name)).subtracting(["function", "inclusive", "knowing"]).sorted()
    let indexByID = Dictionary(
      source.concepts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var builder = LexiconBuilder(source)
    let lexicon = builder.build(Self.entries(source, lists, indexByID))
    let concepts = source.concepts.map { Self.concept($0, indexByID) }
    let taxonomy = Taxonomy(source, concepts: concepts, cues: lists, lexicon: lexicon)
    return (taxonomy, source.problems + builder.problems)
  }

  private static func entries(
    _ source: TaxonomySource, _ lists: [String], _ indexByID: [String: Int]
  ) -> [(Lexicon.Meaning, PhraseSource, with: [Int])] {
    var entries: [(Lexicon.Meaning, PhraseSource, with: [Int])] = []
    for (index, concept) in source.concepts.enumerated() {
      for phrase in concept.phrases {
        entries.append((.init(kind: .concept, index: index), phrase, phrase.with.compactMap { indexByID[$0] }))
      }
    }
    let tradesByID = Dictionary(
      source.trades.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, trade) in source.trades.enumerated() {
      for title in trade.titles {
        entries.append((.init(kind: .trade, index: index), title, title.with.compactMap { tradesByID[$0] }))
      }
    }
    for (index, name) in lists.enumerated() {
      for phrase in source.list(name) { entries.append((.init(kind: .cue, index: index), phrase, [])) }
    }
    return entries
  }

  private static func concept(_ entry: TaxonomySource.ConceptEntry, _ indexByID: [String: Int]) -> Concept {
    Concept(
      id: entry.id, domain: entry.domain, kind: entry.kind, french: entry.french, english: entry.english,
      broader: entry.broader.compactMap { indexByID[$0] },
      related: entry.related.compactMap { pair in indexByID[pair.id].map { ($0, pair.percent) } }, esco: entry.esco,
      rome: entry.rome)
  }
}
