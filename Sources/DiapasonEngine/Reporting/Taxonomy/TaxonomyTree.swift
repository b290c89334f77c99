/// The concepts of a taxonomy as an indented list: domains, then what each skill is made of.
///
/// ```swift
/// TaxonomyTree(taxonomy, .french).text(from: "agile")
/// ```
package struct TaxonomyTree: Sendable {
  /// Deeper than any taxonomy; a broken file may stack a hundred thousand.
  private static let deepest = 100

  private let taxonomy: Taxonomy
  private let language: Language
  /// For each concept those directly below it.
  private let narrower: [[Int]]

  /// The tree with names in `language`.
  package init(_ taxonomy: Taxonomy, _ language: Language) {
    self.taxonomy = taxonomy
    self.language = language
    var narrower = [[Int]](repeating: [], count: taxonomy.concepts.count)
    for (index, concept) in taxonomy.concepts.enumerated() {
      for above in concept.broader { narrower[above].append(index) }
    }
    self.narrower = narrower
  }

  /// The tree under a skill or a domain, or all of it; nil where nothing has that name.
  package func text(from id: String?) -> String? {
    if let id, let index = taxonomy.index(of: id) { return lines(index, depth: 0, above: []) }
    let domains = taxonomy.lexicon.domains.filter { id == nil || $0 == id }
    guard !domains.isEmpty else { return nil }
    return domains.map { domain in
      let tops = taxonomy.concepts.indices.filter { taxonomy.concepts[$0].domain == domain && isTop($0) }
      return domain + "\n" + tops.map { lines($0, depth: 1, above: []) }.joined()
    }.joined()
  }

  /// A concept with no broader one in its own domain.
  private func isTop(_ concept: Int) -> Bool {
    !taxonomy.concepts[concept].broader.contains {
      taxonomy.concepts[$0].domain == taxonomy.concepts[concept].domain
    }
  }

  private func lines(_ concept: Int, depth: Int, above: [Int]) -> String {
    guard !above.contains(concept), depth < Self.deepest else { return "" }
    let own = taxonomy.concepts[concept]
    let line = String(repeating: "  ", count: depth) + "\(own.id)  \(own.wording[language])\n"
    return line + narrower[concept].map { lines($0, depth: depth + 1, above: above + [concept]) }.joined()
  }
}
