/// The concepts that labels may use, how they stand to each other, and which pairs count as one.
///
/// Labels are read against a list that may be shorter than the taxonomy: where the engine hears `scikit-learn` and the list
/// only knows `machine-learning`, the reader could say no more than that.
struct GoldConcepts: Sendable {
  private let domains: [String: String]
  private let broader: [String: [String]]
  private let twins: [[String]]

  /// From tables beside the labels: `id`, `domain`, `broader`, and pairs `one`, `other`.
  init(concepts: TabSeparated, twins: TabSeparated?) {
    let rows = concepts.columns("id", "domain", "broader")
    domains = Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    broader = Dictionary(rows.map { ($0[0], [$0[2]]) }, uniquingKeysWith: { first, _ in first })
    self.twins = Self.pairs(twins)
  }

  /// Every concept of the taxonomy.
  init(_ taxonomy: Taxonomy, twins: TabSeparated?) {
    let all = taxonomy.concepts
    domains = Dictionary(all.map { ($0.id, $0.domain) }, uniquingKeysWith: { first, _ in first })
    broader = Dictionary(
      all.map { ($0.id, $0.broader.map { all[$0].id }) }, uniquingKeysWith: { first, _ in first })
    self.twins = Self.pairs(twins)
  }

  private static func pairs(_ table: TabSeparated?) -> [[String]] {
    table?.columns("one", "other").map { $0.sorted() } ?? []
  }

  /// Whether a label may use the concept.
  func contains(_ id: String) -> Bool { domains[id] != nil }

  /// The domain of a concept, empty for one that is not known.
  func domain(of id: String) -> String { domains[id] ?? "" }

  /// Whether one is directly above the other.
  func areKin(_ one: String, _ other: String) -> Bool {
    broader[one]?.contains(other) == true || broader[other]?.contains(one) == true
  }

  /// Which of `labels` the concept stands for: itself, else the other half of a pair that readers confuse.
  func match(_ id: String, in labels: Set<String>) -> String? {
    if labels.contains(id) { return id }
    return twins.lazy.filter { $0.contains(id) }.joined().first { labels.contains($0) }
  }
}
