import Foundation
import TestSupport
import Testing

/// The schemas that are published describe what the program prints.
struct SchemaTests {
  private func problems(_ words: [String], _ name: String) throws -> [String] {
    let schema = self.schema(name)
    let result = try Tool.run(words + ["--format", "jsonl", "--quiet"], in: ProjectFiles.top)
    let lines = result.output.split(separator: "\n")
    #expect(!lines.isEmpty, "\(result.errors)")
    return try lines.flatMap { try SchemaCheck.problems(String($0), schema: schema) }
  }

  @Test func `what extract prints fits its schema`() throws {
    let files = ["postings/dev-full-stack-relais-parents.md", "profiles/ines-brevalier.md"].map {
      "samples/" + $0
    }
    #expect(try problems(["extract"] + files, "extract") == [])
  }

  @Test func `what matrix prints fits its schema`() throws {
    let posting = "samples/postings/dev-full-stack-relais-parents.md"
    let profile = "samples/profiles/nour-hattavel.md"
    #expect(try problems(["matrix", "--postings", posting, "--profiles", profile], "matrix") == [])
    #expect(
      try problems(["matrix", "--postings", posting, "--profiles", profile, "--brief"], "matrix") == [])
  }

  @Test func `what normalise and taxonomy near print fits their schemas`() throws {
    #expect(try problems(["normalise", "gestion", "d'équipe"], "normalise") == [])
    #expect(try problems(["taxonomy", "near", "front-end-developer", "--limit", "3"], "near") == [])
    #expect(try problems(["taxonomy", "near", "front-end-developer", "--brief"], "near") == [])
  }

  @Test func `what analysts get fits its schemas`() throws {
    let workshop = try Workshop()
    try workshop.write(
      "offres/a.md",
      "---\ndate: 2024-05-02\n---\n# Développeuse\n\n## Profil recherché\n\n- Maîtrise de Ruby\n")
    try workshop.write("profils/x.md", "Développeuse. Je code en Ruby depuis cinq ans.\n")
    let documents = ["--postings", "offres", "--profiles", "profils"]
    func fits(_ words: [String], _ name: String) throws {
      let text = try Tool.run(words, in: workshop.path).output
      #expect(try SchemaCheck.problems(text, schema: schema(name)) == [], "\(name)")
    }
    try fits(
      ["market"] + documents + ["--gap", "offres/a.md", "--format", "json", "--by", "month"], "market")
    _ = try Tool.run(["matrix"] + documents + ["-o", "a.jsonl"], in: workshop.path)
    try workshop.write("profils/x.md", "Développeuse. Je code en Python.\n")
    _ = try Tool.run(["matrix"] + documents + ["-o", "b.jsonl"], in: workshop.path)
    try fits(["diff-runs", "a.jsonl", "b.jsonl", "--format", "json"], "diff-runs")
    let manifest = try #require(workshop.read("b.jsonl.manifest.json"))
    #expect(try SchemaCheck.problems(manifest, schema: schema("manifest")) == [])
  }

  private func schema(_ name: String) -> String {
    ProjectFiles.text(of: "Tests/Outputs/schemas/\(name).schema.json")
  }

  @Test func `a value that does not fit is seen`() throws {
    let schema = #"{"type": "object", "required": ["a"], "properties": {"a": {"type": ["integer", "null"]}}}"#
    #expect(try SchemaCheck.problems(#"{"a": 1}"#, schema: schema) == [])
    #expect(try SchemaCheck.problems(#"{"a": null}"#, schema: schema) == [])
    #expect(try SchemaCheck.problems(#"{"a": 1.5}"#, schema: schema) != [])
    #expect(try SchemaCheck.problems(#"{"a": true}"#, schema: schema) != [])
    #expect(try SchemaCheck.problems("{}", schema: schema) == ["$: no a"])
  }
}
