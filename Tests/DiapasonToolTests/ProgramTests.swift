import Foundation
import Testing

/// The program itself, run as people run it.
struct ProgramTests {
  private let workshop: Workshop
  private let posting = "## Profil recherché\n\n- Maîtrise de Ruby\n- Git \u{1B}[2J\n"

  init() throws {
    workshop = try Workshop()
    try workshop.write("offre.md", posting)
    try workshop.write("profil.md", "Je développe en Ruby.\n")
  }

  private func run(_ words: String..., input: String = "", environment: [String: String] = [:]) throws
    -> Tool.Result
  {
    let reads = ["extract", "explain", "matrix"].contains(words.first) && !words.contains("--taxonomy")
    let words = words + (reads ? ["--taxonomy", "taxonomy"] : [])
    return try Tool.run(words, input: input, in: workshop.path, environment: environment)
  }

  @Test func `alone it shows its help, and a version when asked`() throws {
    #expect(try run().output.hasPrefix("diapason 0.1.0 — entend"))
    #expect(try run("--version").output == "diapason 0.1.0\n")
    #expect(try run("help", "extract").output == run("extract", "--help").output)
    #expect(try run("--lang", "en").output.contains("Commands\n"))
    #expect(try run(environment: ["LC_ALL": "en_US.UTF-8"]).output.contains("Commands\n"))
  }

  @Test func `a wrong command ends with 2 and says what was meant`() throws {
    let result = try run("extrcat", "offre.md")
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains("vouliez-vous dire diapason extract ?"))
    #expect(try run("matrix", "--posting", "x", "--lang", "en").errors.contains("did you mean --postings?"))
  }

  @Test func `the skills of a posting are shown with their place`() throws {
    let result = try run("extract", "offre.md")
    #expect(result.status == 0)
    #expect(result.output.contains("offre.md:3  Maîtrise de [Ruby]"))
    #expect(
      !result.output.contains("\u{1B}"), "a control character of the posting must not reach the terminal")
  }

  @Test func `standard input is read for a dash`() throws {
    let result = try run("extract", "-", "--kind", "posting", "--format", "jsonl", input: posting)
    #expect(result.output.contains(#""path":"-","kind":"posting""#))
  }

  @Test func `one bad file does not stop the others`() throws {
    try workshop.write("d/a.md", "Ruby")
    try workshop.write("d/b.md", "%PDF-1.4")
    try workshop.write("d/c.md", "Git")
    let result = try run("extract", "d", "nowhere.md", "--format", "jsonl")
    #expect(result.status == 1)
    #expect(result.output.split(separator: "\n").count == 2)
    #expect(result.errors.contains("d/b.md : format PDF non pris en charge"))
    #expect(result.errors.contains("nowhere.md : lecture impossible (introuvable)"))
  }

  @Test func `a file too large is refused`() throws {
    let result = try run("extract", "offre.md", "--max-size", "10")
    #expect(result.status == 1)
    #expect(result.errors.contains("offre.md : plus de 10 o"))
  }

  @Test func `a house's own skills are laid over those of the program`() throws {
    try workshop.write("ours/skills/bank.yaml", "murex: {kind: tool, fr: Murex, en: Murex}\n")
    try workshop.write("banque.md", "## Profil recherché\n\n- Maîtrise de Murex et de Ruby\n")
    let result = try run("extract", "banque.md", "--taxonomy-add", "ours", "--format", "jsonl", "-q")
    #expect(result.output.contains(#""concept":"murex""#))
    #expect(result.output.contains(#""concept":"ruby""#))
    let missing = try run("extract", "banque.md", "--taxonomy-add", "nowhere")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("nowhere : aucun référentiel de compétences ici"))
  }

  @Test func `what postings repeat and nobody judged is listed`() throws {
    for name in ["a", "b", "c"] {
      try workshop.write(
        "offres/\(name).md", "## Profil recherché\n\n- Sens du bricolage et maîtrise de Ruby\n")
    }
    let result = try run("taxonomy", "coverage", "offres", "--lang", "en", "-q")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("2 repeated phrases: 1 known, 0 refused, 1 unknown (50.0% judged)\n3  "))
  }

  @Test func `a taxonomy that is not there is said`() throws {
    let result = try run("extract", "offre.md", "--taxonomy", "nowhere")
    #expect(result.status == 1)
    #expect(result.errors.contains("nowhere : aucun référentiel"))
  }

  @Test func `colours come only when wanted`() throws {
    #expect(try run("extract", "offre.md", "--color", "always").output.contains("\u{1B}[1mRuby\u{1B}[0m"))
    #expect(try !run("extract", "offre.md", "--color", "never").output.contains("\u{1B}"))
  }

  @Test(arguments: ["text", "markdown", "json", "jsonl", "html"])
  func `the number of threads changes nothing`(_ format: String) throws {
    for index in 0..<80 { try workshop.write("many/\(index).md", "Ruby \(index)") }
    let one = try run("extract", "many", "--format", format, "--threads", "1")
    #expect(one.status == 0)
    #expect(try run("extract", "many", "--format", format, "--threads", "3").output == one.output)
  }

  @Test func `JSON is an array of the lines`() throws {
    let text = try run("extract", "offre.md", "profil.md", "--format", "json").output
    let values = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    #expect(values?.map { $0["path"] as? String } == ["offre.md", "profil.md"])
  }

  @Test func `a pair is explained`() throws {
    let result = try run("explain", "offre.md", "profil.md")
    #expect(result.status == 0)
    #expect(result.output.contains("profil.md:1  Je développe en [Ruby]."))
    #expect(result.output.contains("N'apparaît pas dans le profil (1 critère"))
  }

  @Test func `the matrix keeps the best profiles`() throws {
    try workshop.write("people/a.md", "Git")
    try workshop.write("people/b.md", "Ruby et Git")
    let lines = try run("matrix", "--postings", "offre.md", "--profiles", "people", "--top", "1", "--brief")
      .output
    #expect(lines.hasPrefix(#"{"posting":"offre.md","candidate":"people/b.md","score":"#))
    #expect(lines.split(separator: "\n").count == 1)
    #expect(!lines.contains("contributions"))
  }

  @Test func `results go to a file`() throws {
    let result = try run("extract", "offre.md", "-o", "out.txt")
    #expect(result.output == "")
    #expect(try workshop.read("out.txt") == run("extract", "offre.md").output)
  }

  @Test func `a reader who leaves early is no error`() throws {
    for index in 0..<40 {
      try workshop.write("many/\(index).md", String(repeating: "Ruby Git ", count: 10))
    }
    let line =
      #""$diapason" extract many -q --taxonomy taxonomy --format jsonl | head -c 5; echo "${PIPESTATUS[0]}""#
    #expect(try Tool.bash(line, in: workshop.path) == #"{"sch0"# + "\n")
  }

  @Test func `a full disk is an error`() throws {
    let said = try Tool.bash(
      #""$diapason" extract offre.md -q --taxonomy taxonomy > /dev/full; echo $?"#, in: workshop.path)
    #expect(said == "diapason: stdout : écriture impossible (plus de place sur le disque)\n1\n")
  }

  @Test(.timeLimit(.minutes(1)))
  func `an interruption ends with 130 and leaves nothing behind`() throws {
    let line = """
      mkfifo pipe; "$diapason" extract pipe --taxonomy taxonomy -o out.txt & sleep 0.5
      until ls | grep -q part; do sleep 0.1; done
      kill -INT $!; wait $!; echo $?; ls | grep -c out
      """
    #expect(try Tool.bash("set -m; " + line, in: workshop.path).hasSuffix("130\n0\n"))
  }
}
