/// The scores of every pair, for results that must see the whole before they begin.
///
/// ```swift
/// var table = MatrixTable(candidates: profiles.map(\.path))
/// table.add("offre.md", pairs)
/// ```
public struct MatrixTable: Sendable {
  /// The paths of the profiles, in the order of the columns.
  public let candidates: [String]
  /// The postings and their scores, in the order in which they came.
  public private(set) var rows: [(posting: String, scores: [Int?])] = []
  private let places: [String: Int]

  /// An empty table with a column per profile.
  public init(candidates: [String]) {
    self.candidates = candidates
    places = Dictionary(candidates.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The scores of one posting in the order of the columns; nil where a pair was left out or has no score.
  public func scores(_ pairs: [MatrixPair]) -> [Int?] {
    var scores = [Int?](repeating: nil, count: candidates.count)
    for pair in pairs {
      if let place = places[pair.candidate] { scores[place] = pair.score }
    }
    return scores
  }

  /// Adds a row.
  public mutating func add(_ posting: String, _ pairs: [MatrixPair]) { rows.append((posting, scores(pairs))) }

  /// The places of the rows, those with the best score first, and of the columns, those with the highest mean first.
  func order() -> (rows: [Int], columns: [Int]) {
    let best = rows.map { $0.scores.reduce(-1) { max($0, $1 ?? -1) } }
    var sums = [Int](repeating: 0, count: candidates.count)
    for row in rows {
      for (column, score) in row.scores.enumerated() { sums[column] += score ?? 0 }
    }
    return (
      rows.indices.sorted { (-best[$0], $0) < (-best[$1], $1) },
      candidates.indices.sorted { (-sums[$0], $0) < (-sums[$1], $1) }
    )
  }
}
