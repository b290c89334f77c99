/// Looks for concepts and trades by name: accents optional, typos forgiven.
///
/// ```swift
/// TaxonomySearch(taxonomy).results("acessibilite").first?.id  // "accessibility"
/// ```
package struct TaxonomySearch: Sendable {
  /// Something found.
  ///
  /// ```swift
  /// if result.isTrade { print(taxonomy.trades[result.index].french) }
  /// ```
  package struct Result: Sendable {
    /// The id.
    package var id: String
    /// Whether it is a trade rather than a skill.
    package var isTrade: Bool
    /// Its place in the taxonomy.
    package var index: Int
    /// The label that fits best.
    package var label: String
    /// How well, from 1 to 100.
    package var score: Int
  }

  private let taxonomy: Taxonomy

  /// Searches in `taxonomy`.
  package init(_ taxonomy: Taxonomy) { self.taxonomy = taxonomy }

  /// What fits the words, best first; equal scores in the order of ids.
  package func results(_ query: String, limit: Int = 20) -> [Result] {
    let words = Self.words(query)
    guard !words.isEmpty else { return [] }
    var best: [Meaning: Result] = [:]
    for phrase in taxonomy.lexicon.phrases where !phrase.isPattern && phrase.meaning.kind != .cue {
      let label = taxonomy.lexicon.text(phrase)
      let score = Self.score(words, Self.words(label)) - (phrase.flags.contains(.hidden) ? 1 : 0)
      guard score > 0, score > best[phrase.meaning]?.score ?? 0 else { continue }
      best[phrase.meaning] = result(phrase.meaning, label, score)
    }
    let ordered = best.values.sorted {
      (-$0.score, $0.isTrade ? 1 : 0, $0.id) < (-$1.score, $1.isTrade ? 1 : 0, $1.id)
    }
    return Array(ordered.prefix(limit))
  }

  private func result(_ meaning: Meaning, _ label: String, _ score: Int) -> Result {
    let isTrade = meaning.kind == .trade
    let id = isTrade ? taxonomy.trades[meaning.index].id : taxonomy.concepts[meaning.index].id
    return Result(id: id, isTrade: isTrade, index: meaning.index, label: label, score: score)
  }

  private static func words(_ text: String) -> [[UInt8]] {
    Folding.folded(text).split {
      !$0.isASCIILetter && !$0.isDigit && $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "#")
    }
    .map(Array.init)
  }

  /// 100 for the same words; less for words that begin so, stand elsewhere in the label, or are a letter off.
  private static func score(_ query: [[UInt8]], _ label: [[UInt8]]) -> Int {
    if query == label { return 100 }
    var total = 0
    for word in query {
      let fit = label.reduce(0) { max($0, Self.fit(word, $1)) }
      if fit == 0 { return 0 }
      total += fit
    }
    // Of two labels that hold all words, the shorter is nearer.
    return max(1, total / query.count - 2 * max(0, label.count - query.count))
  }

  private static func fit(_ word: [UInt8], _ other: [UInt8]) -> Int {
    if word == other { return 95 }
    if other.starts(with: word) { return word.count >= 3 ? 85 : 60 }
    let allowed = word.count >= 8 ? 2 : word.count >= 5 ? 1 : 0
    let distance = allowed > 0 ? EditDistance.between(word, other, atMost: allowed) : nil
    return distance.map { 75 - 10 * $0 } ?? 0
  }
}
