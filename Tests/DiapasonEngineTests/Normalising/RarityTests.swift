import Testing

@testable import DiapasonEngine

struct RarityTests {
  @Test(arguments: [
    (2, 1, 1_000), (1, 1, 0), (8, 1, 3_000), (3, 2, 585), (10, 1, 3_322), (1_000_003, 7, 17_124),
  ])
  func `the logarithm is that of the tables`(_ all: Int, _ some: Int, _ expected: Int) {
    #expect(abs(Rarity.thousandths(all, over: some) - expected) <= 1)
  }

  @Test func `what more have is less rare`() {
    let rarities = (0...1_000).map { Rarity.of($0, among: 1_000) }
    #expect(zip(rarities, rarities.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(rarities.allSatisfy { $0 > 0 })
  }
}
