import Testing

/// What people carry away: files that are whole, with a manifest beside them.
struct ExportTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write("offres/a.md", "# Développeuse\n\n## Profil recherché\n\n- Maîtrise de Ruby\n")
    try workshop.write("profils/x.md", "Développeuse. Je code en Ruby depuis cinq ans.\n")
    try workshop.write("profils/=y.md", "Développeuse. Je code en Python.\n")
  }

  private func run(_ words: String...) throws -> Tool.Result { try Tool.run(words, in: workshop.path) }

  private func matrix(_ words: String...) throws -> Tool.Result {
    try Tool.run(["matrix", "--postings", "offres", "--profiles", "profils"] + words, in: workshop.path)
  }

  @Test func `an export and its manifest appear together`() throws {
    #expect(try matrix("--format", "csv", "-o", "m.csv").status == 0)
    #expect(workshop.read("m.csv")?.hasPrefix("posting,candidate,score,") == true)
    let manifest = try #require(workshop.read("m.csv.manifest.json"))
    #expect(manifest.contains(#""options":{"format":"csv"}"#) && manifest.contains(#""path":"profils/x.md""#))
    #expect(try workshop.names().allSatisfy { !$0.hasSuffix(".part") })
  }

  @Test func `the same inputs give the same bytes, whatever the number of threads`() throws {
    for format in ["csv", "html", "xlsx", "npy", "npz"] {
      _ = try matrix("--format", format, "-o", "one", "--threads", "1")
      _ = try matrix("--format", format, "-o", "two", "--threads", "3")
      #expect(try Tool.bash("cmp one two", in: workshop.path) == "", "\(format)")
    }
  }

  @Test func `a wide table has a column per profile, in the French manner where asked`() throws {
    let lines = try matrix("--format", "csv", "--wide", "--separator", "semicolon", "--decimal", "comma")
      .output
      .split(whereSeparator: \.isNewline)
    #expect(lines.first == "posting;profils/=y.md;profils/x.md")
    #expect(lines.last?.contains(",") == true && lines.count == 2)
    #expect(try matrix("--format", "csv", "--separator", "ab").status == 2)
  }

  @Test func `two runs are compared, and what is no run is refused`() throws {
    _ = try matrix("-o", "m.jsonl")
    #expect(
      try run("diff-runs", "m.jsonl", "m.jsonl").output.hasPrefix("0 paires ont bougé, 2 sont inchangées"))
    let refused = try run("diff-runs", "m.jsonl", "offres/a.md")
    #expect(refused.status != 0)
    #expect(refused.errors.contains("ce n'est pas une ligne écrite par matrix"))
  }

  @Test func `what no form can hold is refused with a way out`() throws {
    let refused = try matrix("--format", "parquet")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("to_parquet"))
  }

  @Test func `a manifest says what each column holds`() throws {
    let columns = [("jsonl", "contributions"), ("csv", "points"), ("npy", "[i, j]"), ("npz", "candidates")]
    for (format, column) in columns {
      _ = try matrix("--format", format, "-o", "m")
      #expect(try #require(workshop.read("m.manifest.json")).contains("\"\(column)\":\""), "\(format)")
    }
  }

  @Test func `a market tells what people lack for an offer, without their names`() throws {
    let words = ["market", "--postings", "offres", "--profiles", "profils", "--gap", "offres/a.md"]
    let blind = try Tool.run(words, in: workshop.path)
    #expect(blind.output.contains("Ce qui manque aux profils pour offres/a.md"))
    #expect(!blind.output.contains("profils/x.md"))
    #expect(try Tool.run(words + ["--show-identity"], in: workshop.path).output.contains("profils/x.md"))
    #expect(try run("market", "--postings", "offres", "--gap", "offres/a.md").status == 2)
    #expect(try run("market", "--postings", "offres", "--by", "week").status == 2)
  }

  @Test func `a market is told in every form`() throws {
    for format in ["text", "csv", "json", "html"] {
      let result = try run("market", "--postings", "offres", "--profiles", "profils", "--format", format)
      #expect(result.status == 0 && result.output.contains("Ruby"), "\(format): \(result.errors)")
    }
  }

  @Test func `a lint fails only where that was asked for`() throws {
    try workshop.write("b.md", "# Coach agile\n\n## Profil recherché\n\n- Jeune diplômé\n")
    let result = try run("lint", "b.md")
    #expect(result.status == 0)
    #expect(result.output.contains("b.md:5:3: erreur : « Jeune diplômé »"))
    #expect(try run("lint", "b.md", "--fail-on", "error").status == 1)
    #expect(try run("lint", "offres", "--fail-on", "error").status == 0)
    #expect(try run("lint", "b.md", "--format", "github").output.contains("::error file=b.md,line=5,col=3,"))
  }
}
