import Testing

@testable import DiapasonEngine

struct ClauseRunsTests {
  private let required = RoleScores.lane(of: .required)

  private func clause(_ kind: Clause.Kind, depth: Int = 0, block: Int) -> Clause {
    Clause(kind: kind, range: ByteRange(0, 1), content: ByteRange(0, 1), depth: depth, block: block)
  }

  /// What each clause hears of the others, where these are the points of their own words.
  private func shared(_ points: [Int32], _ clauses: [Clause]) -> [Int32] {
    var voices = points.map { point in
      var scores = RoleScores()
      scores[required] = point
      return ClauseVoices(scores)
    }
    voices.withUnsafeMutableBufferPointer { ClauseRuns.share($0, clauses) }
    return voices.map { $0.shared[required] }
  }

  @Test func `an item hears half of the mean of its list`() {
    let clauses = (1...3).map { clause(.item, depth: 1, block: $0) } + [clause(.item, depth: 2, block: 4)]
    #expect(shared([20, 4, 0, 8], clauses) == [4, 4, 4, 0])
  }

  @Test func `a sentence hears what stands before it, in its paragraph`() {
    let clauses = [1, 1, 1, 2].map { clause(.paragraph, block: $0) }
    #expect(shared([20, 0, 8, 8], clauses) == [0, 10, 5, 0])
  }

  @Test func `who hires says nothing of the neighbours, nor they of it`() {
    let clauses = (1...2).map { clause(.item, depth: 1, block: $0) }
    var own = RoleScores()
    own[required] = 20
    var voices = [ClauseVoices(own, hires: true), ClauseVoices(own)]
    voices.withUnsafeMutableBufferPointer { ClauseRuns.share($0, clauses) }
    #expect(voices.map { $0.shared[required] } == [0, 5])
  }

  @Test func `a sentence that is sure of itself hears nothing`() {
    #expect(shared([8, 20, 0], [1, 1, 1].map { clause(.paragraph, block: $0) }) == [0, 0, 12])
  }
}
