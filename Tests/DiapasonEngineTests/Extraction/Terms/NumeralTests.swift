import Testing

@testable import DiapasonEngine

struct NumeralTests {
  private func numeral(_ text: String) -> Numeral? { Numeral(Array(text.utf8)) }

  @Test func `digits and the letters behind them are told apart`() {
    #expect(numeral("450") == Numeral(Array("450".utf8)))
    #expect(numeral("450")?.value == 450 && numeral("450")?.suffix == nil)
    #expect(numeral("07")?.value == 7 && numeral("07")?.digits == 2)
    #expect(numeral("4j")?.suffix == WordHash.of(Array("j".utf8)))
    #expect(numeral("45K")?.suffix == WordHash.of(Array("k".utf8)))
  }

  @Test(arguments: ["", "j4", "1234567890"])
  func `words and endless numbers are no numerals`(text: String) {
    #expect(numeral(text) == nil)
  }
}
