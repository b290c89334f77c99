import Testing

@testable import DiapasonTool

struct SuggestionTests {
  @Test(arguments: [("extrat", "extract"), ("xetract", "extract"), ("extracts", "extract"), ("help", "help")])
  func `a slip of the finger is seen`(_ word: String, _ meant: String) {
    #expect(Suggestion.nearest(to: word, among: ["extract", "explain", "help"]) == meant)
  }

  @Test func `another word altogether suggests nothing`() {
    #expect(Suggestion.nearest(to: "banana", among: ["extract", "explain"]) == nil)
  }

  @Test func `the beginning of a word suggests it`() {
    #expect(Suggestion.nearest(to: "compl", among: ["extract", "completions"]) == "completions")
  }

  @Test(arguments: [("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3)])
  func `distance counts letters added, removed, changed and swapped`(
    _ a: String, _ b: String, _ distance: Int
  ) {
    #expect(Suggestion.distance(Array(a.utf8), Array(b.utf8)) == distance)
  }
}
