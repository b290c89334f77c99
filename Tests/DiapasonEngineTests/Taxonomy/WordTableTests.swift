import TestSupport
import Testing

@testable import DiapasonEngine

struct WordTableTests {
  private let months = WordTable(WordListFixture.taxonomy, "month") { Int($0) }

  private func month(_ word: String) -> Int? { months[WordHash.of(Folding.folded(word))] }

  @Test func `words are found whatever their case and accents`() {
    #expect(month("AOÛT") == 8 && month("aout") == 8 && month("Déc") == 12)
  }

  @Test func `words do not bend`() {
    #expect(month("mai") == 5 && month("mais") == nil && month("mar") == nil)
  }
}
