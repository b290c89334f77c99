/// What clauses that stand together say for each other: the items of one list mostly have one purpose, and a
/// sentence mostly goes on with what the sentence before it began.
enum ClauseRuns {
  /// For each item half of the mean of its list; for each sentence half of the one before it in its paragraph.
  static func share(_ voices: UnsafeMutableBufferPointer<ClauseVoices>, _ clauses: [Clause]) {
    var start = 0
    while start < clauses.count {
      var end = start + 1
      while end < clauses.count, stand(clauses[start], clauses[end]) { end += 1 }
      if end > start + 1 {
        if clauses[start].kind == .item {
          list(voices, clauses, start..<end)
        } else {
          paragraph(voices, clauses, start..<end)
        }
      }
      start = end
    }
  }

  private static func list(
    _ voices: UnsafeMutableBufferPointer<ClauseVoices>, _ clauses: [Clause], _ run: Range<Int>
  ) {
    var sum = RoleScores()
    for place in run { sum += voices[place].heard }
    guard !sum.isNothing else { return }
    let mean = sum.withoutPreference.divided(by: 2 * run.count)
    for place in run { voices[place].hear(mean, in: clauses[place]) }
  }

  private static func paragraph(
    _ voices: UnsafeMutableBufferPointer<ClauseVoices>, _ clauses: [Clause], _ run: Range<Int>
  ) {
    var before = RoleScores()
    for place in run {
      voices[place].hear(before, in: clauses[place])
      before = (voices[place].heard.withoutPreference.withoutTerms + before).halved
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
