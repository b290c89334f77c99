import Testing

@testable import DiapasonTool

struct TextWrapTests {
  @Test func `a French mark stays with its word`() {
    #expect(TextWrap.lines("une deux : trois", indent: 0, width: 10) == ["une deux :", "trois"])
  }

  @Test func `a word that is too long has a line of its own`() {
    #expect(
      TextWrap.entry("--a-very-long-option", "what it does", column: 10) == [
        "  --a-very-long-option", "          what it does",
      ])
  }
}
