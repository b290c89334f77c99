import Testing

@testable import DiapasonEngine

struct RankingOrderTests {
  private func order(_ people: [(grade: Int, score: Int?)]) -> RankingOrder {
    RankingOrder(
      people.enumerated().map { RankedPerson(person: "\($0)", grade: $1.grade, score: $1.score) })
  }

  @Test func `the best order gains all`() {
    let best = order([(3, 90), (2, 80), (0, 10)])
    #expect(best.gain == 1)
    #expect(best.firstFive == 1)
    #expect(best.first == 1)
    #expect(best.separation == 1)
  }

  @Test func `a turned order gains what its places give`() {
    let turned = order([(0, 90), (3, 10)])
    #expect(turned.gain.map(EvaluationFigures.text) == "0.6309")
    #expect(turned.first == 0.5)
    #expect(turned.separation == 0)
  }

  @Test func `equal scores share their places, and no tie is a gift`() {
    let tied = order([(3, 50), (0, 50)])
    #expect(tied.gain.map(EvaluationFigures.text) == "0.8155")
    #expect(tied.first == 0.5)
    #expect(tied.separation == 0.5)
  }

  @Test func `nobody to call means nothing to gain`() {
    #expect(order([(0, 90), (0, 10)]).gain == nil)
    #expect(order([(3, 90)]).separation == nil)
  }

  @Test func `without a score one ranks last, after a score of zero`() {
    #expect(order([(3, 0), (0, nil)]).gain == 1)
    #expect(order([(0, 0), (3, nil)]).first == 0.5)
  }

  @Test func `only ten places earn`() {
    let people = (0..<11).map { (grade: $0 == 10 ? 3 : 0, score: Optional(100 - $0)) }
    #expect(order(people).gain == 0)
  }
}
