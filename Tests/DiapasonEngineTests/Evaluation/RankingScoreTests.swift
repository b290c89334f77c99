import Testing

@testable import DiapasonEngine

struct RankingScoreTests {
  private let json = """
    {"a.md": {"grades": {"ada": 3, "bob": 2, "eve": 0}}, "b.md": {"grades": {"ada": 0, "bob": 0, "eve": 3}},
     "nobody.md": {"grades": {"ada": 0, "bob": 0, "eve": 0}}}
    """

  private func score(_ scores: [String: [String: Int]]) throws -> RankingScore {
    let judgements = try #require(Judgements.read(Array(json.utf8)).judgements)
    return RankingScore(judgements, scores: scores, families: ["ada": "data", "bob": "data", "eve": "dev"])
  }

  @Test func `a right ranking has full marks, and a posting that nobody fits does not count`() throws {
    let right = try score([
      "a": ["ada": 90, "bob": 50, "eve": 10], "b": ["ada": 10, "bob": 20, "eve": 60], "nobody": ["ada": 99],
    ])
    #expect(right.postings == 2)
    #expect([right.gain, right.firstFive, right.first, right.separation, right.pairs] == [1, 1, 1, 1, 1])
    #expect(right.within == 1)
    #expect(right.withinPairs == 1)
    #expect(right.gainInterval == (1, 1))
  }

  @Test func `within one trade only its own pairs count`() throws {
    let turned = try score(["a": ["ada": 40, "bob": 50, "eve": 10], "b": ["eve": 60]])
    #expect(turned.within == 0)
    #expect(turned.separation == 1)
  }

  @Test func `the same gain is seen from the person`() throws {
    // Ada is worth a call for a only, yet scores as high for b and for nobody.
    let flat = try score(["a": ["ada": 50], "b": ["ada": 50, "eve": 60], "nobody": ["ada": 50]])
    #expect(flat.offers < 1)
  }

  @Test func `judgements that are not JSON are a problem`() {
    #expect(Judgements.read(Array("{".utf8)).problem != nil)
  }
}
