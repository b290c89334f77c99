import TestSupport
import Testing

@testable import SparseProducts

struct NearestVectorsTests {
  /// Enough for three blocks, the last of them not full.
  private static let rows = 2 * BoundBlocks.size + 1_001

  /// Few weights and few skills, so that products are often the same, and some skills stand in most rows.
  private static func vectors(_ count: Int, _ random: inout SeededGenerator, skills: Int = 60) -> SkillVectors
  {
    SkillVectors(
      (0..<count).map { _ in
        let held = (0..<Int.random(in: 0...9, using: &random)).map { _ in
          min(Int.random(in: 0..<skills, using: &random), Int.random(in: 0..<skills, using: &random))
        }
        return Set(held).sorted().map { .init($0, Float(Int.random(in: 0...8, using: &random)) / 8) }
      }, skills: skills)
  }

  /// Every product, by the double loop.
  private static func plain(_ count: Int, _ query: ArraySlice<SkillVectors.Entry>, _ vectors: SkillVectors)
    -> [(row: Int, score: Float)]
  {
    let products = (0..<vectors.count).map { row in
      vectors[row].reduce(Float(0)) { sum, held in
        sum + (query.first { $0.skill == held.skill }?.weight ?? 0) * held.weight
      }
    }
    let order = products.indices.filter { products[$0] > 0 }
      .sorted { (products[$1], $0) < (products[$0], $1) }
    return order.prefix(count).map { ($0, products[$0]) }
  }

  @Test(arguments: [1, 7, 200])
  func `the largest products are those of the double loop`(_ count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let vectors = Self.vectors(Self.rows, &random)
    let queries = Self.vectors(6, &random)
    let found = NearestVectors(vectors).top(count, for: queries, in: 0..<queries.count)
    for query in 0..<queries.count {
      let expected = Self.plain(count, queries[query], vectors)
      #expect(found[query].map(\.row) == expected.map(\.row))
      #expect(found[query].map(\.score) == expected.map(\.score))
    }
  }

  @Test func `weights of any size, and queries of any length, are weighed`() {
    let rows = (0..<50).map { row in (0...row).map { SkillVectors.Entry($0, Float(row + 1) * 1_000) } }
    let vectors = SkillVectors(rows, skills: 2_000)
    let queries = SkillVectors([(0..<2_000).map { .init($0, 1e-6) }, [.init(1_999, 1)]], skills: 2_000)
    let found = NearestVectors(vectors).top(3, for: queries, in: 0..<2)
    #expect(found[0].map(\.row) == [49, 48, 47])
    #expect(found[1].isEmpty)
  }

  @Test func `nothing has no products`() {
    let none = SkillVectors([], skills: 3)
    let query = SkillVectors([[.init(0, 1)], []], skills: 3)
    #expect(NearestVectors(none).top(3, for: query, in: 0..<2).joined().isEmpty)
    #expect(NearestVectors(query).top(0, for: query, in: 0..<2).joined().isEmpty)
    #expect(NearestVectors(query).top(3, for: query, in: 0..<2).map { $0.map(\.row) } == [[0], []])
  }

  @Test func `arrays that do not fit each other are no vectors`() {
    #expect(SkillVectors(starts: [0, 1], skillNumbers: [2], weights: [1], skills: 3)?.count == 1)
    #expect(SkillVectors(starts: [0, 1], skillNumbers: [3], weights: [1], skills: 3) == nil)
    #expect(SkillVectors(starts: [0, 2], skillNumbers: [2], weights: [1], skills: 3) == nil)
    #expect(SkillVectors(starts: [], skillNumbers: [], weights: [], skills: 3) == nil)
  }
}
