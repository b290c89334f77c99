/// What clauses that stand together say for each other: the items of one list mostly have one purpose, and a
/// sentence mostly goes on with what the sentence before it began.
enum ClauseRuns {
  /// For each item half of the mean of its list; for each sentence half of the one before it in its paragraph.
  static func shared(_ own: [RoleScores], _ clauses: [Clause]) -> [RoleScores] {
    var result: [RoleScores] = []
    while result.count < clauses.count {
      let start = result.count
      var end = start + 1
      while end < clauses.count, stand(clauses[start], clauses[end]) { end += 1 }
      result += clauses[start].kind == .item ? list(own[start..<end]) : paragraph(own[start..<end])
    }
    return result
  }

  private static func list(_ own: ArraySlice<RoleScores>) -> [RoleScores] {
    guard own.count > 1 else { return [RoleScores()] }
    let sum = own.reduce(RoleScores(), +).withoutPreference
    return Array(repeating: sum.divided(by: 2 * own.count), count: own.count)
  }

  private static func paragraph(_ own: ArraySlice<RoleScores>) -> [RoleScores] {
    var before = RoleScores()
    return own.map { score in
      defer { before = (score.withoutPreference.withoutTerms + before).divided(by: 2) }
      return before
    }
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
