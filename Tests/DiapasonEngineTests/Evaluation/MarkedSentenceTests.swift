import Testing

@testable import DiapasonEngine

struct MarkedSentenceTests {
  @Test func `marks are read with their bytes`() throws {
    let sentence = try MarkedSentence(
      "Maîtrise de ⟦l'agile⟧{agile required mastery years=3; scrum preferred choice2}, ⟦API⟧{api not-needed} !"
    )
    #expect(sentence.text == "Maîtrise de l'agile, API !")
    #expect(sentence.marks.map(\.concept) == ["agile", "scrum", "api"])
    #expect(sentence.marks[0].range == ByteRange(13, 20))
    #expect(sentence.marks[0].level == .mastery)
    #expect(sentence.marks[0].years == 3)
    #expect(sentence.marks[1].choice == 2)
    #expect(sentence.marks[2].stance == .notNeeded)
  }

  @Test(arguments: ["⟦agile", "⟦agile⟧", "⟦agile⟧{}", "⟦agile⟧{agile wanting}", "⟦agile⟧{agile years=x}"])
  func `a broken mark says what is wrong`(_ line: String) {
    #expect(throws: MarkedSentence.Failure.self) { try MarkedSentence(line) }
  }
}
