/// Finds what stands in a new taxonomy for an entry that it does not have: the one that bears its name, or has it as a
/// label, or is known by the same code.
struct Successors {
  private let index: EntryIndex
  private var names: [String: [TaxonomyDifference.Entry]] = [:]
  private var labels: [String: [TaxonomyDifference.Entry]] = [:]
  private var codes: [String: [TaxonomyDifference.Entry]] = [:]

  /// Successors in `index`; a code that several entries share tells nothing.
  init(_ index: EntryIndex, besides before: EntryIndex) {
    self.index = index
    for entry in index.entries {
      for name in Set([entry.name.french, entry.name.english]) {
        names[key(name, entry), default: []].append(entry)
      }
      for label in index.labels(entry) { labels[key(label, entry), default: []].append(entry) }
      for code in index.codes(entry) where before[entry] == nil {
        codes[key(code, entry), default: []].append(entry)
      }
    }
  }

  /// The only entry that stands for it, or nil.
  func successor(of entry: TaxonomyDifference.Entry, _ before: EntryIndex) -> TaxonomyDifference.Entry? {
    let own = [entry.name.french, entry.name.english].map { key($0, entry) }
    return only(own.flatMap { names[$0] ?? [] }) ?? only(
      before.codes(entry).flatMap { codes[key($0, entry)] ?? [] })
      ?? only(own.flatMap { labels[$0] ?? [] })
  }

  private func key(_ text: String, _ entry: TaxonomyDifference.Entry) -> String {
    (entry.isTrade ? "t" : "s") + String(decoding: Folding.folded(text), as: UTF8.self)
  }

  private func only(_ entries: [TaxonomyDifference.Entry]) -> TaxonomyDifference.Entry? {
    guard let first = entries.first, entries.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
