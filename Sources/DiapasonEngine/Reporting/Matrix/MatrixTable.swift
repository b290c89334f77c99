/// The scores of the pairs, for results that must see the whole before they begin.
///
/// ```swift
/// var table = MatrixTable(candidates: profiles.map(\.path))
/// table.add("offre.md", pairs)
/// ```
package struct MatrixTable: Sendable {
  /// A posting and its scores, in the order of the columns.
  struct Row: Sendable {
    var posting: String
    var scores: [Int?]
    /// Which it was of all that came.
    var place: Int

    var best: Int { scores.reduce(-1) { max($0, $1 ?? -1) } }
  }

  /// The paths of the profiles, in the order of the columns.
  package let candidates: [String]
  /// How many postings came.
  package private(set) var count = 0
  /// The postings with the best scores, in the order in which they came: of many, only so many are kept.
  private(set) var rows: [Row] = []
  private let places: [String: Int]
  private let most: Int
  private var sums: [Int]

  /// An empty table with a column per profile that keeps at least so many postings.
  package init(candidates: [String], keeping most: Int = .max) {
    self.candidates = candidates
    self.most = most
    sums = [Int](repeating: 0, count: candidates.count)
    places = Dictionary(candidates.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The scores of one posting in the order of the columns; nil where a pair was left out or has no score.
  package func scores(_ pairs: [MatrixPair]) -> [Int?] {
    var scores = [Int?](repeating: nil, count: candidates.count)
    for pair in pairs {
      if let place = places[pair.candidate] { scores[place] = pair.score }
    }
    return scores
  }

  /// Adds the scores of a posting.
  package mutating func add(_ posting: String, _ scores: [Int?]) {
    rows.append(Row(posting: posting, scores: scores, place: count))
    count += 1
    for (column, score) in scores.enumerated() { sums[column] += score ?? 0 }
    guard rows.count / 2 >= most else { return }
    let kept = Set(order().rows.prefix(most))
    rows = rows.indices.filter { kept.contains($0) }.map { rows[$0] }
  }

  /// The places of the rows, those with the best score first, and of the columns, those with the highest mean first.
  func order() -> (rows: [Int], columns: [Int]) {
    let best = rows.map(\.best)
    return (
      rows.indices.sorted { (-best[$0], rows[$0].place) < (-best[$1], rows[$1].place) },
      candidates.indices.sorted { (-sums[$0], $0) < (-sums[$1], $1) }
    )
  }
}
