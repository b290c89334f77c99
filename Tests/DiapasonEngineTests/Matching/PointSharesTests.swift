import TestSupport
import Testing

@testable import DiapasonEngine

struct PointSharesTests {
  private func contributions(_ parts: [(weight: Int, cover: Int)]) -> [Fit.Contribution] {
    parts.map { part in
      Fit.Contribution(
        requirement: Requirement(
          subject: .skill(0), strength: .required, weight: part.weight, quote: ByteRange(0, 0)),
        status: .met, cover: part.cover, held: nil, rule: "")
    }
  }

  @Test func `a third each: the largest remainders take what rounding leaves, the first of equals first`() {
    var parts = contributions([(1, 1_000), (1, 1_000), (1, 1_000)])
    PointShares.share(&parts, 3)
    #expect(parts.map(\.points) == [33_334, 33_333, 33_333])
  }

  @Test func `nothing is shared where nothing is asked`() {
    var parts = contributions([])
    PointShares.share(&parts, 0)
    #expect(parts.isEmpty)
    #expect(PointShares.of(5, 0) == 0)
  }

  @Test(arguments: (0..<50).map { UInt64($0) })
  func `points add up to the score, each less than a thousandth off`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let drawn = (0..<Int.random(in: 1...20, using: &random)).map { _ in
      (weight: Int.random(in: 1...5_000, using: &random), cover: Int.random(in: 0...1_000, using: &random))
    }
    var parts = contributions(drawn)
    let total = drawn.reduce(0) { $0 + $1.weight }
    PointShares.share(&parts, total)
    let exact = drawn.reduce(0) { $0 + $1.weight * $1.cover * 100 }
    #expect(parts.reduce(0) { $0 + $1.points } == exact / total)
    for (part, own) in zip(parts, drawn) {
      #expect((0...1).contains(part.points - own.weight * own.cover * 100 / total))
    }
  }
}
