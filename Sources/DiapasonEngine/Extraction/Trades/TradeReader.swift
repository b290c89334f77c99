/// Tells which trade a posting seeks, or a person practises.
struct TradeReader {
  private let taxonomy: Taxonomy
  private let postings: PostingTradeReader
  private let profiles: ProfileTradeReader

  init(taxonomy: Taxonomy, head: HeadTitles, cues: TitleCues) {
    self.taxonomy = taxonomy
    let fields = RoleFieldReader(taxonomy: taxonomy, head: head, cues: cues)
    postings = PostingTradeReader(taxonomy: taxonomy, head: head, cues: cues, fields: fields)
    profiles = ProfileTradeReader(taxonomy: taxonomy, head: head, cues: cues, fields: fields)
  }

  /// The trades, surest first.
  func trades(in document: Document, _ readings: DocumentReading) -> [TradeMention] {
    switch document.kind {
    case .posting: unique(postings.trades(in: document, readings))
    case .profile: unique(profiles.trades(in: document, readings))
    }
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
