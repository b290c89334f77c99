import TestSupport
import Testing

/// The same input gives the same bytes, however many threads read it and however often the program starts.
struct SameEverywhereTests {
  private let samples = ProjectFiles.top + "/samples"

  @Test func `one, two and eight threads print the same`() throws {
    let outputs = try ["1", "2", "8"].map { threads in
      try Tool.run([
        "extract", samples + "/postings", samples + "/profiles", "--format", "jsonl", "--threads", threads,
      ]).output
    }
    #expect(outputs[0].split(separator: "\n").count >= 36)
    #expect(outputs[1] == outputs[0])
    #expect(outputs[2] == outputs[0])
  }

  @Test func `twenty processes print the same`() throws {
    let posting =
      samples + "/postings/" + (try #require(ProjectFiles.files(in: "samples/postings").first).path)
    let sum = try Tool.bash(
      "for i in $(seq 20); do $diapason --quiet extract \(posting) --format jsonl | sha256sum; done | sort | uniq -c",
      in: "/")
    #expect(sum.split(separator: "\n").count == 1, "\(sum)")
    #expect(sum.contains("20 "))
  }

  @Test func `a file of 100 MB is refused at once`() throws {
    let workshop = try Workshop()
    let said = try Tool.bash(
      "truncate -s 100M a.md; $diapason extract a.md; echo $?; rm a.md", in: workshop.path)
    #expect(said.contains("a.md"))
    #expect(said.contains("--max-size"))
    #expect(said.hasSuffix("1\n"))
  }
}
