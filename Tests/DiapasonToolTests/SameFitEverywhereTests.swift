import TestSupport
import Testing

/// Fits are the same bytes in every process, with any number of threads, whatever seeds the hashes, and whether documents
/// are read anew or from what `extract` wrote of them.
struct SameFitEverywhereTests {
  private static let posting = "samples/postings/support-communaute-permis-de-jardiner.md"
  private static let person = "samples/profiles/odile-grandmaison-roy.md"

  private static let commands: [[String]] = [
    ["shortlist", posting, "--profiles", "samples/profiles", "--why-order", "--format", "json"],
    ["shortlist", posting, "--profiles", "samples/profiles", "--why-order", "--format", "html"],
    ["suggest", person, "--postings", "samples/postings", "--format", "json"],
    ["compare", posting, person, "samples/profiles/mado-perrichel.md", "--format", "json"],
    ["matrix", "--postings", "samples/postings", "--profiles", "samples/profiles", "--top", "5"],
    ["explain", posting, person, "--format", "markdown"],
  ]

  private func run(_ words: [String], _ environment: [String: String] = [:]) throws -> Tool.Result {
    try Tool.run(["--quiet"] + words, in: ProjectFiles.top, environment: environment)
  }

  @Test(arguments: commands)
  func `seeds and threads change nothing`(_ words: [String]) throws {
    let plain = try run(words)
    #expect(plain.status == 0 && !plain.output.isEmpty)
    #expect(try run(words).output == plain.output)
    #expect(try run(words, ["SWIFT_DETERMINISTIC_HASHING": "1"]).output == plain.output)
    guard words[0] != "explain" else { return }
    for threads in ["1", "2"] {
      #expect(try run(words + ["--threads", threads]).output == plain.output)
    }
  }

  @Test(arguments: commands.filter { $0.contains("samples/profiles") || $0.contains("samples/postings") })
  func `what extract wrote is weighed like the files themselves`(_ words: [String]) throws {
    let workshop = try Workshop()
    for folder in ["profiles", "postings"] {
      let kind = folder == "profiles" ? "profile" : "posting"
      let lines = try run(["extract", "samples/" + folder, "--kind", kind, "--format", "jsonl"]).output
      try workshop.write(folder + ".jsonl", lines)
    }
    let reread = words.map {
      $0 == "samples/profiles" || $0 == "samples/postings" ? workshop.path + $0.dropFirst(7) + ".jsonl" : $0
    }
    #expect(reread != words)
    #expect(try run(reread).output == run(words).output)
  }
}
