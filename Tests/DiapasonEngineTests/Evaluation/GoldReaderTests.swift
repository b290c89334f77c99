import Testing

@testable import DiapasonEngine

struct GoldReaderTests {
  @Test func `postings and profiles are told by their keys`() throws {
    let lines = """
      {"file": "folder/a.md", "requirements": [{"concept": "sql", "quote": "SQL", "start": 4, "end": 7, "strength": "preferred", "level": "notion", "years": null, "alt": 2}], "missing": [{"quote": "x", "label": "y", "start": 1, "end": 2}]}

      {"id": "C1", "skills": [{"concept": "sql", "quote": "SQL", "status": "lacks", "level": null}]}
      """
    let reader = GoldReader(Array(lines.utf8))
    #expect(reader.problems == [])
    #expect(reader.documents.map(\.name) == ["a", "C1"])
    #expect(reader.documents.map(\.kind) == [.posting, .profile])
    let label = try #require(reader.documents.first?.labels.first)
    #expect(label.range == ByteRange(4, 7))
    #expect(label.stance == .preferred)
    #expect(label.level == .notion)
    #expect(label.choice == 2)
    #expect(reader.documents.first?.missing == [ByteRange(1, 2)])
    #expect(reader.documents.last?.labels.first?.counts == false)
  }

  @Test(arguments: [
    ("{", "line 1: "), (#"{"requirements": []}"#, "line 1: neither file nor id"),
    (
      #"{"file": "a.md", "requirements": [{"concept": "sql", "strength": "wished"}]}"#,
      "line 1: a label without"
    ),
  ])
  func `a broken line is a problem that names it`(line: String, start: String) {
    let problems = GoldReader(Array(line.utf8)).problems
    #expect(problems.count == 1)
    #expect(problems.first?.message.english.hasPrefix(start) == true)
  }
}
