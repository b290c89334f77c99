/// Counts how many postings ask for each concept.
///
/// ```swift
/// var survey = DemandSurvey()
/// survey.add(DemandSurvey.asked(extraction))
/// ```
package struct DemandSurvey: Sendable {
  private var postings = 0
  private var counts: [Int: Int] = [:]

  /// A survey of nothing yet.
  package init() {}

  /// The concepts that a posting asks for or welcomes, each once.
  package static func asked(_ extraction: Extraction) -> Set<Int> {
    Set(extraction.mentions.filter { $0.stance.isDemand }.map(\.concept))
  }

  /// Adds one posting.
  package mutating func add(_ asked: Set<Int>) {
    postings += 1
    for concept in asked { counts[concept, default: 0] += 1 }
  }

  /// The file `demand.yaml` of a taxonomy.
  package func yaml(_ taxonomy: Taxonomy) -> String {
    let rows = counts.sorted { $0.key < $1.key }.map { "  \(taxonomy.concepts[$0.key].id): \($0.value)\n" }
    return """
      # How many of the surveyed postings ask for each skill: the rarer, the more it counts. Frozen, so that a score
      # never depends on the postings beside it; counted by `diapason taxonomy demand DIR`.
      postings: \(postings)
      concepts:

      """ + rows.joined()
  }
}
