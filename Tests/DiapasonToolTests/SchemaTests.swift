import Foundation
import TestSupport
import Testing

/// The schemas that are published describe what the program prints.
struct SchemaTests {
  private let root = #filePath.components(separatedBy: "/").dropLast(3).joined(separator: "/")

  private func problems(_ words: [String], _ name: String) throws -> [String] {
    let schema = try String(
      contentsOfFile: "\(root)/Tests/Outputs/schemas/\(name).schema.json", encoding: .utf8)
    let result = try Tool.run(words + ["--format", "jsonl", "--quiet"], in: root)
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

  @Test func `a value that does not fit is seen`() throws {
    let schema = #"{"type": "object", "required": ["a"], "properties": {"a": {"type": ["integer", "null"]}}}"#
    #expect(try SchemaCheck.problems(#"{"a": 1}"#, schema: schema) == [])
    #expect(try SchemaCheck.problems(#"{"a": null}"#, schema: schema) == [])
    #expect(try SchemaCheck.problems(#"{"a": 1.5}"#, schema: schema) != [])
    #expect(try SchemaCheck.problems(#"{"a": true}"#, schema: schema) != [])
    #expect(try SchemaCheck.problems("{}", schema: schema) == ["$: no a"])
  }
}
