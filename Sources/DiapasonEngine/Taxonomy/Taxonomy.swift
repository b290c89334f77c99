/// The skills and trades that the engine knows, and the words by which it recognises them.
///
/// ```swift
/// var loader = TaxonomyLoader()
/// loader.add("skills/agile.yaml", bytes)
/// let (taxonomy, problems) = loader.load()
/// ```
///
/// Immutable, and shared rather than copied: every reader of a document holds it.
public final class Taxonomy: Sendable {
  /// Its name, as its files say.
  public let name: String
  /// Its version.
  public let version: String
  /// The SHA-256 of its compiled tables, which every result carries.
  public let hash: String
  /// The skills, by id.
  public let concepts: [Concept]
  /// The trades, by id.
  public let trades: [Trade]
  /// How many postings were surveyed for `Concept.demand`.
  public let surveyedPostings: Int
  /// The names of the word lists: what a cue's index means.
  let cues: [String]
  /// The lists that are looked up word by word: months, units, the small words of a language.
  let wordLists: [WordList]
  let lexicon: Lexicon
  /// What stands between the two forms of a word: “formé ou formée”.
  let joiners: Set<UInt64>
  /// The lexicon as the inner loops read it.
  let labels: LabelTable
  let patterns: PatternTable
  let guards: GuardTable
  /// Origins, links and further facts.
  let details: TaxonomyDetails
  /// The files that it was made of, by path: more can be laid over them.
  let files: [TaxonomyFile]
  /// For each concept the number of its domain in the lexicon.
  let domainNumbers: [Int]
  /// For each concept those above it, nearest first.
  private let ancestorLists: [[Int]]
  /// From the code of a département to its region.
  let regions: [String: String]
  private let conceptByID: [String: Int]
  private let tradeByID: [String: Int]

  init(
    name: String, version: String, hash: String = "", concepts: [Concept], trades: [Trade], cues: [String],
    wordLists: [WordList], lexicon: Lexicon, surveyedPostings: Int, details: TaxonomyDetails,
    files: [TaxonomyFile]
  ) {
    self.name = name
    self.version = version
    self.hash = hash
    self.concepts = concepts
    self.trades = trades
    self.cues = cues
    self.surveyedPostings = surveyedPostings
    self.wordLists = wordLists
    self.details = details
    self.lexicon = lexicon
    let joiners = wordLists.filter { $0.name == WordList.prefix + "neutral.joiner" }
    self.joiners = Set(joiners.flatMap(\.words).map { WordHash.of(Folding.folded($0)) })
    let cueAudiences = cues.map(Audience.init(list:))
    let audiences = lexicon.phrases.map { Audience($0, cues: cueAudiences) }
    labels = LabelTable(lexicon, audiences)
    patterns = PatternTable(lexicon, audiences)
    guards = GuardTable(lexicon)
    self.files = files
    domainNumbers = concepts.map { lexicon.domains.firstIndex(of: $0.domain) ?? 0 }
    ancestorLists = concepts.indices.map { Self.ancestors(of: $0, concepts) }
    regions = Self.regions(wordLists)
    conceptByID = Dictionary(
      concepts.indices.map { (concepts[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    tradeByID = Dictionary(
      trades.indices.map { (trades[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func regions(_ lists: [WordList]) -> [String: String] {
    let prefix = WordList.prefix + "region."
    let pairs = lists.filter { $0.name.hasPrefix(prefix) }.flatMap { list in
      list.words.map { ($0, list.name) }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The same with the hash of its tables.
  func hashed() -> Taxonomy {
    Taxonomy(
      name: name, version: version, hash: SHA256.hex(CompiledTaxonomy.tables(of: self)), concepts: concepts,
      trades: trades, cues: cues, wordLists: wordLists, lexicon: lexicon, surveyedPostings: surveyedPostings,
      details: details, files: files)
  }

  /// The concept of that id.
  public func concept(_ id: String) -> Concept? { conceptByID[id].map { concepts[$0] } }

  /// The trade of that id.
  public func trade(_ id: String) -> Trade? { tradeByID[id].map { trades[$0] } }

  /// How a phrase is written, by its number.
  func text(ofPhrase number: Int) -> String { lexicon.text(lexicon.phrases[number]) }

  /// The place of a concept among all.
  func index(of id: String) -> Int? { conceptByID[id] }

  func tradeIndex(of id: String) -> Int? { tradeByID[id] }

  /// The concepts above, nearest first, each once.
  public func ancestors(of concept: Int) -> [Int] { ancestorLists[concept] }

  /// More than any taxonomy has; a broken file may stack a hundred thousand.
  private static let mostAncestors = 200

  private static func ancestors(of concept: Int, _ concepts: [Concept]) -> [Int] {
    var result: [Int] = []
    var level = concepts[concept].broader
    while !level.isEmpty, result.count < mostAncestors {
      let fresh = level.filter { !result.contains($0) && $0 != concept }
      result += fresh
      level = fresh.flatMap { concepts[$0].broader }
    }
    return result
  }
}
