/// Tells which trade a posting seeks, or a person practises.
struct TradeReader {
  private let taxonomy: Taxonomy
  private let postings: PostingTradeReader
  private let profiles: ProfileTradeReader

  // So few and so short that comparing them is quicker than a hash.
  private static let titleKeys = [
    "roles", "role", "title", "titles", "titre", "poste", "metier", "job",
  ]

  init(taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    postings = PostingTradeReader(taxonomy: taxonomy)
    profiles = ProfileTradeReader(taxonomy: taxonomy)
  }

  /// The trades, surest first.
  func trades(in document: Document, _ readings: DocumentReading) -> [TradeMention] {
    switch document.kind {
    case .posting: unique(postings.trades(in: document, readings))
    case .profile: unique(profiles.trades(in: document, readings))
    }
  }

  /// The titles that the head of the file gives.
  static func titles(of document: Document) -> [ByteRange] {
    var titles: [ByteRange] = []
    for entry in document.frontMatter where titleKeys.contains(entry.key) {
      titles += entry.values.map(\.range)
    }
    return titles
  }

  /// Whether a clause is one of these titles.
  static func isTitle(_ clause: Clause, among titles: [ByteRange]) -> Bool {
    clause.kind == .frontMatter && titles.contains { $0.overlaps(clause.content) }
  }

  /// Each trade once, and no general trade beside the precise one that it contains.
  private func unique(_ mentions: [TradeMention]) -> [TradeMention] {
    guard mentions.count > 1 else { return mentions }
    var seen: Set<Int> = []
    let distinct = mentions.filter { seen.insert($0.trade).inserted }
    let general = Set(
      distinct.filter { $0.when == .now || $0.when == .asked }.flatMap { taxonomy.trades[$0.trade].broader })
    return distinct.filter { !general.contains($0.trade) }
  }
}
