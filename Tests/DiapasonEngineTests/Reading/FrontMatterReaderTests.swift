import Testing

@testable import DiapasonEngine

struct FrontMatterReaderTests {
  private func read(_ text: String) -> FrontMatterReader.Result {
    FrontMatterReader(text: SourceText(decoding: Array(text.utf8))).read()
  }

  @Test func `a key that stands many times is told once, and all its values are read`() {
    let result = read("---\ntechno: Go\ntechno: SQL\ntechno: R\n---\n")
    #expect(result.diagnostics.map(\.code) == ["duplicate-key"])
    #expect(result.entries.flatMap(\.values).map(\.text) == ["Go", "SQL", "R"])
  }

  @Test func `broken YAML is read line by line, and said in both languages`() throws {
    let result = read("---\ntitle: Dev : full-stack\ntechno:\n- Go\n---\n")
    #expect(result.entries.map(\.key) == ["title", "techno"])
    let problem = try #require(result.diagnostics.first)
    #expect(problem.message.french.hasPrefix("l'en-tête n'est pas du YAML valide"))
    #expect(problem.message.english.hasPrefix("the front matter is not valid YAML"))
  }

  @Test func `a head that goes on for pages is no head`() {
    let text = "---\n" + String(repeating: "a: b\n", count: 20_000) + "---\n"
    #expect(read(text).entries.isEmpty)
    #expect(read(text).range.isEmpty)
  }
}
