/// What clauses that stand together say for each other: the items of one list mostly have one purpose, and so have
/// the sentences of one paragraph.
enum ClauseRuns {
  /// For each clause half of the mean of what all the clauses of its run say.
  static func shared(_ own: [RoleScores], _ clauses: [Clause]) -> [RoleScores] {
    var result: [RoleScores] = []
    while result.count < clauses.count {
      let start = result.count
      var end = start + 1
      while end < clauses.count, stand(clauses[start], clauses[end]) { end += 1 }
      let sum = own[start..<end].reduce(RoleScores(), +)
      let shared = end - start > 1 ? sum.withoutPreference.divided(by: 2 * (end - start)) : RoleScores()
      result += Array(repeating: shared, count: end - start)
    }
    return result
  }

  /// Whether both are items of one list, or sentences of one paragraph.
  private static func stand(_ a: Clause, _ b: Clause) -> Bool {
    guard a.kind == b.kind else { return false }
    switch a.kind {
    case .item: return a.depth == b.depth
    case .paragraph: return a.block == b.block
    default: return false
    }
  }
}
