/// The skills and trades that the engine knows, and the words by which it recognises them.
///
/// ```swift
/// var loader = TaxonomyLoader()
/// loader.add("skills/agile.yaml", bytes)
/// let (taxonomy, problems) = loader.load()
/// ```
public struct Taxonomy: Sendable {
  /// Its name and version, as its files say.
  public let name: String
  public let version: String
  /// The skills, by id.
  public let concepts: [Concept]
  /// The trades, by id.
  let trades: [TaxonomySource.TradeEntry]
  /// The names of the word lists: what a cue's index means.
  let cues: [String]
  /// The lists that are looked up word by word: months, units, the small words of a language.
  let wordLists: [(name: String, words: [String])]
  let lexicon: Lexicon
  private let indexByID: [String: Int]

  init(_ source: TaxonomySource, concepts: [Concept], cues: [String], lexicon: Lexicon) {
    name = source.name
    version = source.version
    self.concepts = concepts
    trades = source.trades
    self.cues = cues
    wordLists = source.lists.filter { $0.name.hasPrefix(WordTable<Int>.listPrefix) }
      .map { ($0.name, $0.phrases.map(\.text)) }
    self.lexicon = lexicon
    indexByID = Dictionary(concepts.indices.map { (concepts[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The concept of that id.
  public func concept(_ id: String) -> Concept? { indexByID[id].map { concepts[$0] } }

  /// The place of a concept among all.
  func index(of id: String) -> Int? { indexByID[id] }

  /// The concepts above, nearest first, each once.
  public func ancestors(of concept: Int) -> [Int] {
    var result: [Int] = []
    var level = concepts[concept].broader
    while !level.isEmpty {
      let fresh = level.filter { !result.contains($0) && $0 != concept }
      result += fresh
      level = fresh.flatMap { concepts[$0].broader }
    }
    return result
  }
}
