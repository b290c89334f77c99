import Testing

@testable import DiapasonEngine

struct RunDifferenceTests {
  private func pair(_ candidate: String, _ parts: [(String, Int, String)]) -> MatrixPair {
    MatrixPair(
      posting: "o.md", candidate: candidate, score: parts.reduce(0) { $0 + $1.1 }, low: 0, high: 0,
      reverse: nil,
      mutual: nil,
      parts: parts.map {
        MatrixPair.Part(
          criterion: $0.0, strength: "required", status: $0.2, weight: 1_000, cover: 0, points: $0.1,
          rule: "same",
          asked: "", held: nil)
      })
  }

  @Test func `the pair that moved most comes first, with what moved it`() {
    let before = [pair("a", [("sql", 0, "missing")]), pair("b", [("sql", 50_000, "met")]), pair("c", [])]
    let after = [
      pair("a", [("sql", 10_000, "partly")]), pair("b", [("git", 20_000, "met")]), pair("d", []),
    ]
    let difference = RunDifference(from: before, to: after)
    #expect(difference.moves.map(\.candidate) == ["b", "a"])
    #expect(difference.moves.map(\.change) == [-30_000, 10_000])
    #expect(difference.moves[0].parts.map(\.reason) == ["gone", "new"])
    #expect(difference.moves[1].parts.map(\.reason) == ["missing → partly"])
    #expect(difference.added.map(\.candidate) == ["d"] && difference.removed.map(\.candidate) == ["c"])
  }

  @Test func `two equal runs differ in nothing`() {
    let run = [pair("a", [("sql", 1, "met")]), pair("b", [])]
    let difference = RunDifference(from: run, to: run)
    #expect(difference.moves.isEmpty && difference.unchanged == 2)
  }
}
