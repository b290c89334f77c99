import Testing

struct NormaliseTests {
  @Test func `phrases in quotes are one each, words without are one phrase`() throws {
    let quoted = try Tool.run(["normalise", "--format", "jsonl", "Python", "gestion d'équipe"])
    #expect(quoted.output.split(separator: "\n").count == 2)
    let words = try Tool.run(["normalise", "--format", "jsonl", "gestion", "d'équipe"])
    #expect(words.output.split(separator: "\n").count == 1)
  }

  @Test func `each line of standard input gets its line, in order, whatever the threads`() throws {
    let lines = ["gestion d'équipe", "", "développeuse front-end", "🙂", "permis B"]
    let input = lines.joined(separator: "\r\n")
    let one = try Tool.run(["normalise", "--format", "jsonl", "--threads", "1"], input: input)
    let four = try Tool.run(["normalise", "--format", "jsonl", "--threads", "4"], input: input)
    #expect(one.status == 0)
    #expect(one.output == four.output)
    let said = one.output.split(separator: "\n")
    #expect(said.count == lines.count)
    for (line, phrase) in zip(said, lines) { #expect(line.contains("\"phrase\":\"\(phrase)\"")) }
  }

  @Test func `a phrase is its words, and the reasons are told when asked for`() throws {
    let result = try Tool.run([
      "normalise", "entretiens", "utilisateurs", "--why", "--limit", "1", "--lang", "en",
    ])
    #expect(result.output.contains("1.000  user interviews"))
    #expect(result.output.contains("the same word"))
  }

  @Test func `nothing to read gives nothing`() throws {
    let result = try Tool.run(["normalise", "-"], input: "")
    #expect(result.status == 0)
    #expect(result.output == "")
  }

  @Test func `a trade that is not known is said`() throws {
    let result = try Tool.run(["taxonomy", "near", "nobody", "--lang", "en"])
    #expect(result.status == 1)
    #expect(result.errors.contains("“nobody” is not the id of a trade"))
  }

  @Test func `more lines than are read at once all get theirs`() throws {
    let lines = (0..<9_000).map { "phrase \($0)" }
    let result = try Tool.run(
      ["normalise", "--format", "jsonl", "--limit", "1"], input: lines.joined(separator: "\n"))
    let said = result.output.split(separator: "\n")
    #expect(said.count == lines.count)
    #expect(said.last?.contains("\"phrase\":\"phrase 8999\"") == true)
  }
}
