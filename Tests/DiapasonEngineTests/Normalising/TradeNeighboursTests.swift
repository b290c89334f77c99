import TestSupport
import Testing

@testable import DiapasonEngine

struct TradeNeighboursTests {
  private let taxonomy = SmallTaxonomy.load([
    "skills/work.yaml": """
    bread:
      kind: skill
      fr: pétrir le pain
      en: knead bread
    oven:
      kind: skill
      fr: conduire un four
      en: run an oven
    ovens:
      kind: skill
      fr: conduire un four industriel
      en: run an industrial oven
    cakes:
      kind: skill
      fr: décorer des gâteaux
      en: decorate cakes
    baking:
      kind: skill
      fr: cuire
      en: bake
    crust:
      kind: skill
      fr: surveiller la croûte
      en: watch the crust
      broader: baking
    dough:
      kind: skill
      fr: laisser lever
      en: let rise
      broader: baking
    steel:
      kind: skill
      fr: laminer des métaux
      en: roll metals
    """,
    "trades.yaml": """
    food-maker:
      fr: artisan de bouche
      en: food maker
      core: [baking]
    baker:
      broader: food-maker
      fr: boulanger
      en: baker
      core: [bread, crust, oven]
      rome: [D1102]
    pastry-cook:
      broader: food-maker
      fr: pâtissier
      en: pastry cook
      core: [cakes, dough, ovens]
      rome: [D1104]
    roller:
      fr: lamineur
      en: roller
      core: [steel]
      rome: [H2907]
    """,
  ]).taxonomy

  @Test func `a skill of a like name brings trades nearer`() throws {
    let near = try #require(TradeNeighbours(taxonomy).near("baker"))
    let first = try #require(near.first)
    #expect(first.id == "pastry-cook")
    #expect(first.levels == 2)
    let oven = try #require(taxonomy.index(of: "oven"))
    #expect(first.asked.contains { $0.held == oven && (1...500).contains($0.cover) })
  }

  @Test func `skills of one broader skill stand for each other a little, whatever their names`() throws {
    let near = try #require(TradeNeighbours(taxonomy).near("baker")?.first)
    let (crust, dough) = (taxonomy.index(of: "crust"), taxonomy.index(of: "dough"))
    let asked = try #require(near.asked.first { $0.skill == dough })
    #expect(asked.held == crust)
    #expect(asked.cover == 250)
  }

  @Test func `trades of one broader trade are kin, with it and with each other`() throws {
    let near = try #require(TradeNeighbours(taxonomy).near("baker"))
    #expect(Set(near.filter(\.isKin).map(\.id)) == ["food-maker", "pastry-cook"])
  }

  @Test func `the score is what its skills make`() throws {
    let neighbours = TradeNeighbours(taxonomy)
    for trade in taxonomy.trades {
      for near in try #require(neighbours.near(trade.id)) {
        let sides = [near.asked, near.used].map { skills in
          Double(skills.reduce(0) { $0 + $1.cover * $1.weight }) / Double(skills.reduce(0) { $0 + $1.weight })
        }
        #expect(near.skills == Int((sides[0] * sides[1]).squareRoot()))
        #expect(
          near.score == (near.skills * 750 + near.titles * 185) / 1_000 + 15 * near.levels
            + (near.isKin ? 35 : 0))
      }
    }
  }

  @Test func `nobody is near a trade that is not there`() {
    #expect(TradeNeighbours(taxonomy).near("nobody") == nil)
  }
}
