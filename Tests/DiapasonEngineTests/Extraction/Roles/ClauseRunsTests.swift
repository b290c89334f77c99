import Testing

@testable import DiapasonEngine

struct ClauseRunsTests {
  private let required = RoleScores.lane(of: .required)

  private func clause(_ kind: Clause.Kind, depth: Int = 0, block: Int) -> Clause {
    Clause(kind: kind, range: ByteRange(0, 1), content: ByteRange(0, 1), depth: depth, block: block)
  }

  private func scores(_ points: Int32...) -> [RoleScores] {
    points.map { point in
      var scores = RoleScores()
      scores[required] = point
      return scores
    }
  }

  @Test func `an item hears half of the mean of its list`() {
    let clauses = (1...3).map { clause(.item, depth: 1, block: $0) } + [clause(.item, depth: 2, block: 4)]
    #expect(ClauseRuns.shared(scores(20, 4, 0, 8), clauses).map { $0[required] } == [4, 4, 4, 0])
  }

  @Test func `a sentence hears what stands before it, in its paragraph`() {
    let clauses = [1, 1, 1, 2].map { clause(.paragraph, block: $0) }
    #expect(ClauseRuns.shared(scores(20, 0, 8, 8), clauses).map { $0[required] } == [0, 10, 5, 0])
  }
}
