import Testing

@testable import DiapasonEngine

struct TradeCoverTests {
  private let cover = TradeCover(taxonomy: FitFixture.taxonomy, weights: Weights())

  private func trade(_ id: String) -> Int { FitFixture.taxonomy.trades.firstIndex { $0.id == id } ?? -1 }

  private func best(_ asked: String, _ own: (String, TradeMention.When)...) -> SkillCover.Cover {
    let place = ByteRange(0, 0)
    let trades = own.map { TradeMention(trade: trade($0.0), when: $0.1, range: place) }
    let profile = Profile(path: "", held: [:], lacked: [:], wanted: [], trades: trades)
    return cover.best([TradeMention(trade: trade(asked), when: .asked, range: place)], profile)
  }

  @Test(arguments: [
    ("developer", "developer", 1_000, "same"), ("developer", "back-end-developer", 950, "narrower"),
    ("back-end-developer", "developer", 800, "broader"), ("back-end-developer", "designer", 200, "related"),
    ("designer", "back-end-developer", 0, "missing"),
  ])
  func `a trade covers its share`(_ asked: String, _ own: String, _ share: Int, _ rule: String) {
    let best = best(asked, (own, .now))
    #expect(best.share == share && best.rule == rule)
  }

  @Test func `what was practised before counts half, what is wished nothing, and the best counts`() {
    #expect(best("developer", ("developer", .before)).share == 500)
    #expect(best("developer", ("developer", .before)).rule == "same, before")
    #expect(best("developer", ("developer", .wanted)).share == 0)
    #expect(best("back-end-developer", ("back-end-developer", .before), ("developer", .now)).share == 800)
  }
}
