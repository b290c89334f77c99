/// Turns the files of a taxonomy into a `Taxonomy`.
///
/// ```swift
/// var loader = TaxonomyLoader()
/// loader.add("skills/agile.yaml", bytes)
/// let (taxonomy, problems) = loader.load()
/// ```
public struct TaxonomyLoader {
  private var reader = TaxonomySourceReader()
  private var house = TaxonomySourceReader()
  private(set) var files: [TaxonomyFile] = []

  /// Makes a loader with no files.
  public init() {}

  /// Makes a loader with the files of a taxonomy, to lay more over them.
  public init(_ taxonomy: Taxonomy) {
    let isHouse = { (file: TaxonomyFile) in file.path.hasPrefix(Self.houseMark) }
    for file in taxonomy.files where !isHouse(file) { add(file.path, file.bytes) }
    for file in taxonomy.files where isHouse(file) {
      lay(String(file.path.dropFirst(Self.houseMark.count)), file.bytes)
    }
  }

  /// How the path of a house's own file begins in a compiled taxonomy.
  private static let houseMark = "+"

  /// Adds one file; its path tells what it holds.
  public mutating func add(_ path: String, _ bytes: [UInt8]) {
    files.append(TaxonomyFile(path: path, bytes: bytes))
    reader.read(path, bytes)
  }

  /// Adds entries that were read from other files than YAML.
  mutating func add(_ imported: TaxonomySource) {
    files += TaxonomyYAML(imported).files()
    reader.add(imported)
  }

  /// Lays a house's own file over those added before: new skills and trades, and more labels for those that are there.
  ///
  /// ```swift
  /// loader.lay("ours/skills/bank.yaml", bytes)
  /// ```
  public mutating func lay(_ path: String, _ bytes: [UInt8]) {
    files.append(TaxonomyFile(path: Self.houseMark + path, bytes: bytes))
    house.readAddition(path, bytes, to: reader.source)
  }

  /// The taxonomy, and what is wrong with its files.
  public func load() -> (taxonomy: Taxonomy, problems: [TaxonomyProblem]) {
    let source = source()
    let concepts = Places(source.concepts.map(\.id))
    let trades = Places(source.trades.map(\.id))
    let wordLists = source.lists.filter { $0.name.hasPrefix(WordList.prefix) }
      .map { WordList(name: $0.name, words: $0.phrases.map(\.text)) }
    let cues = Set(source.lists.map(\.name)).subtracting(Self.plainLists + wordLists.map(\.name)).sorted()
    var builder = LexiconBuilder(source)
    let lexicon = builder.build(Self.entries(source, cues, concepts, trades))
    let unnamed = Taxonomy(
      name: source.origin.name, version: source.origin.version,
      concepts: source.concepts.map { Self.concept($0, concepts, source) },
      trades: source.trades.map { Self.trade($0, trades, concepts) }, cues: cues,
      wordLists: wordLists, lexicon: lexicon, surveyedPostings: source.surveyedPostings,
      details: TaxonomyDetails(source) { id in
        concepts[id].map { Meaning(.concept, $0) } ?? trades[id].map { Meaning(.trade, $0) }
      },
      files: files.sorted { $0.path < $1.path })
    let clashes = ClashCheck(lexicon: lexicon) { meaning in
      meaning.kind == .trade ? source.trades[meaning.index].id : source.concepts[meaning.index].id
    }
    let problems =
      source.problems + builder.problems + LinkCheck(source).problems()
      + clashes.problems(areRemarks: !source.origins.isEmpty)
    return (unnamed.hashed(), problems.sorted())
  }

  /// Everything that the files say, laid together, in the order of ids.
  func source() -> TaxonomySource {
    var source = reader.source
    source.lay(house.source)
    source.concepts.sort { $0.id < $1.id }
    source.trades.sort { $0.id < $1.id }
    source.placeTold()
    source.checkNames()
    return source
  }

  /// The lists that only compiling needs.
  private static let plainLists = ["frequent", "function", "inclusive", "invariable", "knowing"]

  /// From an id to its place among the sorted.
  private struct Places {
    private let places: [String: Int]

    init(_ ids: [String]) {
      places = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(_ id: String) -> Int? { places[id] }
    func callAsFunction(_ ids: [String]) -> [Int] { ids.compactMap { places[$0] } }
  }

  private static func entries(
    _ source: TaxonomySource, _ cues: [String], _ concepts: Places, _ trades: Places
  ) -> [LexiconBuilder.Entry] {
    var entries: [LexiconBuilder.Entry] = []
    for (index, concept) in source.concepts.enumerated() {
      let isSilent = concept.details.isGroup
      entries += concept.phrases.flatMap { $0.alternatives(isSilent: isSilent) }
        .map { (Meaning(.concept, index), $0, concepts($0.with)) }
    }
    for (index, trade) in source.trades.enumerated() {
      let isSilent = trade.details.isGroup
      entries += trade.titles.flatMap { $0.alternatives(isSilent: isSilent) }
        .map { (Meaning(.trade, index), $0, trades($0.with)) }
    }
    for (index, name) in cues.enumerated() {
      entries += source.list(name).map { (Meaning(.cue, index), $0, []) }
    }
    return entries
  }

  private static func concept(
    _ entry: TaxonomySource.ConceptEntry, _ places: Places, _ source: TaxonomySource
  ) -> Concept {
    Concept(
      id: entry.id, domain: entry.domain, kind: entry.kind, french: entry.french.or(entry.english),
      english: entry.english.or(entry.french),
      broader: places(entry.broader),
      related: entry.related.compactMap { pair in places[pair.id].map { ($0, pair.percent) } },
      esco: entry.esco,
      rome: entry.rome, demand: source.demand[entry.id] ?? 0)
  }

  private static func trade(_ entry: TaxonomySource.TradeEntry, _ trades: Places, _ concepts: Places) -> Trade
  {
    Trade(
      id: entry.id, french: entry.french.or(entry.english), english: entry.english.or(entry.french),
      family: entry.family,
      skill: entry.skill.flatMap { concepts[$0] }, broader: trades(entry.broader), core: concepts(entry.core),
      esco: entry.esco, rome: entry.rome,
      neighbours: entry.neighbours.compactMap { neighbour in
        trades[neighbour.id].map {
          Trade.Neighbour(trade: $0, percent: neighbour.percent, reason: neighbour.reason)
        }
      })
  }
}

extension String {
  /// Itself, or the other where it is empty.
  fileprivate func or(_ other: String) -> String { isEmpty ? other : self }
}
