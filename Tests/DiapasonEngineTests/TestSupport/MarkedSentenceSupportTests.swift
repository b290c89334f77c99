import TestSupport
import Testing

struct MarkedSentenceSupportTests {
  @Test func `marks are taken out of the text and keep their bytes`() {
    let sentence = MarkedSentence("Maîtrise de ⟦l'agile⟧{agile required mastery} et ⟦Git⟧{git required}")
    #expect(sentence.text == "Maîtrise de l'agile et Git")
    #expect(sentence.marks.map(\.concept) == ["agile", "git"])
    #expect(sentence.marks.map(\.traits) == [["required", "mastery"], ["required"]])
    #expect(sentence.marks.map(\.start) == [13, 24])
  }

  @Test func `words may carry several skills`() {
    let source = "⟦Communication orale et écrite⟧{oral-communication required; written-communication required}"
    let sentence = MarkedSentence(source)
    #expect(sentence.marks.count == 2)
    #expect(sentence.rewritten(\.traits) == source)
  }

  @Test func `a text without marks stays as it is`() {
    #expect(MarkedSentence("rien ⟦ici⟧ {non}").text == "rien ici {non}")
  }
}
