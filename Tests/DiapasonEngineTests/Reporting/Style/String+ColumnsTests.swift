import Testing

@testable import DiapasonEngine

struct StringColumnsTests {
  @Test(arguments: [("abc", 3), ("é", 1), ("e\u{301}", 1), ("🔎", 2), ("👩🏽‍🏫", 2), ("漢字", 4), ("…", 1), ("", 0)])
  func `columns are those of a terminal`(_ text: String, _ columns: Int) {
    #expect(text.columns == columns)
  }
}
