import Testing

@testable import DiapasonTool

struct ArgumentParserTests {
  private let parser = ArgumentParser(commands: Command.all)

  private func parse(_ line: String) throws(UsageError) -> Arguments {
    let (command, rest) = try parser.command(line.split(separator: " ").map(String.init))
    return try parser.arguments(of: command, rest)
  }

  @Test(arguments: [
    ("extract a.md --format json", "json"), ("extract --format=json a.md", "json"),
    ("extract -f json a.md", "json"),
    ("extract -fjson a.md", "json"), ("extract a.md --format json --format html", "html"),
    ("extract a.md", "text"),
  ])
  func `the value of an option can be written in several ways`(_ line: String, _ format: String) throws {
    #expect(try parse(line).value(ExtractFormat.option) == format)
  }

  @Test func `after two dashes nothing is an option`() throws {
    #expect(try parse("extract -- --odd.md -q").operands == ["--odd.md", "-q"])
  }

  @Test func `a dash is standard input, as an operand and as a value`() throws {
    let arguments = try parse("extract - -o -")
    #expect(arguments.operands == ["-"])
    #expect(arguments.value(.output) == "-")
  }

  @Test func `an option can be given several times`() throws {
    #expect(try parse("matrix --postings a --postings b --profiles c").all(.postings) == ["a", "b"])
  }

  @Test(arguments: [
    ("extrac a.md", UsageError.unknownCommand("extrac", suggestion: "extract")),
    ("matrix --posting a --profiles b", .unknownOption("--posting", suggestion: "--postings")),
    ("extract a.md -x", .unknownOption("-x", suggestion: nil)),
    ("extract a.md --quiet=yes", .needlessValue(option: "--quiet")),
    (
      "extract a.md --kind offer",
      .wrongValue(option: "--kind", value: "offer", allowed: "posting, profile")
    ),
    ("extract a.md --threads 0", .wrongValue(option: "--threads", value: "0", allowed: "1…1024")),
    (
      "suggest a.md --postings b --bar 9223372036854775807",
      .wrongValue(option: "--bar", value: "9223372036854775807", allowed: "1…100")
    ),
    (
      "extract a.md --max-size big",
      .wrongValue(option: "--max-size", value: "big", allowed: "500k, 10M, 1G…")
    ),
    ("extract a.md -o", .missingValue(option: "-o", placeholder: Option.output.placeholder)),
    ("extract a.md -o --quiet", .missingValue(option: "-o", placeholder: Option.output.placeholder)),
    ("extract a.md --output=", .missingValue(option: "--output", placeholder: Option.output.placeholder)),
    ("matrix --profiles b", .missingOption("--postings")),
    ("extract", .missingOperand(Command.extract.operands[0].placeholder)),
    ("explain a b c", .needlessOperand("c")),
    ("completions zhs", .wrongOperand("zhs", suggestion: "zsh")),
  ])
  func `what cannot be understood is said`(_ line: String, _ error: UsageError) {
    #expect(throws: error) { try parse(line) }
  }

  @Test(arguments: [
    (["--lang", "en", "extract", "a"], ["extract", "a", "--lang", "en"]),
    (["--quiet", "extract", "a"], ["extract", "a", "--quiet"]),
    (["--lang=en", "help"], ["help", "--lang=en"]),
    (["--version"], ["--version"]), (["extract", "--lang", "en"], ["extract", "--lang", "en"]), ([], []),
  ])
  func `options before the command belong to it`(_ words: [String], _ moved: [String]) {
    #expect(parser.commandFirst(words) == moved)
  }

  @Test func `help asks for nothing else`() throws {
    #expect(try parse("explain --help").has(.help))
  }
}
