/// Gathers the labels by which the entries of a taxonomy are found.
struct LabelGatherer {
  private let taxonomy: Taxonomy
  private(set) var labels: [NameTable.Label] = []

  init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    for phrase in Self.phrases(of: taxonomy) {
      for index in taxonomy.lexicon.meanings(phrase) {
        add(entry(phrase.meaning.kind, index), taxonomy.lexicon.text(phrase), Self.source(phrase))
      }
    }
  }

  /// Adds the names that entries have in another taxonomy which knows their codes.
  mutating func borrow(from other: Taxonomy) {
    let targets = codes()
    for phrase in Self.phrases(of: other) {
      for index in other.lexicon.meanings(phrase) {
        let codes =
          phrase.meaning.kind == .trade
          ? other.trades[index].esco + other.trades[index].rome
          : other.concepts[index].esco + other.concepts[index].rome
        for entry in Set(codes.flatMap { targets[$0] ?? [] }).sorted() {
          add(entry, other.lexicon.text(phrase), .borrowed)
        }
      }
    }
  }

  private mutating func add(_ entry: Int, _ text: String, _ source: LabelSource) {
    labels.append(NameTable.Label(entry: UInt32(entry), source: source, text: text))
  }

  private func entry(_ kind: Meaning.Kind, _ index: Int) -> Int {
    kind == .trade ? taxonomy.concepts.count + index : index
  }

  /// The entries by their codes.
  private func codes() -> [String: [Int]] {
    var entries: [String: [Int]] = [:]
    for (index, concept) in taxonomy.concepts.enumerated() {
      for code in concept.esco + concept.rome { entries[code, default: []].append(index) }
    }
    for (index, trade) in taxonomy.trades.enumerated() {
      for code in trade.esco + trade.rome { entries[code, default: []].append(entry(.trade, index)) }
    }
    return entries
  }

  private static func phrases(of taxonomy: Taxonomy) -> [Phrase] {
    taxonomy.lexicon.phrases.filter { !$0.isPattern && $0.meaning.kind != .cue }
  }

  private static func source(_ phrase: Phrase) -> LabelSource {
    phrase.flags.contains(.name) ? .name : phrase.flags.contains(.hidden) ? .hidden : .alternative
  }
}
