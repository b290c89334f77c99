import TestSupport
import Testing

@testable import DiapasonEngine

struct EvaluationTests {
  private var gold: GoldFolder {
    var gold = GoldFolder()
    let labels = """
      {"file": "a.md", "requirements": [{"concept": "sql", "quote": "SQL", "start": 15, "end": 18, "strength": "required"}]}
      {"file": "lost.md", "requirements": [{"concept": "agile", "quote": "agile", "start": 0, "end": 5, "strength": "required"}]}
      """
    gold.add("postings.jsonl", Array(labels.utf8))
    gold.add("postings/a.md", Array("# Compétences\n\nSQL\n".utf8))
    return gold
  }

  @Test func `a document that is not at hand is counted, its labels missed`() throws {
    let score = try #require(Evaluation(of: gold, with: ProjectFiles.taxonomy).extractions.first)
    #expect(score.name == "postings")
    #expect(score.score.documents == 2)
    #expect(score.score.absent == 1)
    #expect(score.score.agreement == Agreement(right: 1, missed: 1))
  }

  @Test func `without judgements there is no ranking, without labels no score`() {
    #expect(Evaluation(of: gold, with: ProjectFiles.taxonomy).ranking == nil)
    #expect(Evaluation(of: GoldFolder(), with: ProjectFiles.taxonomy).extractions.isEmpty)
  }

  @Test func `a problem names its file`() {
    var gold = GoldFolder()
    gold.add("judgements.json", Array("{".utf8))
    let problem = Evaluation(of: gold, with: ProjectFiles.taxonomy).problems.first
    #expect(problem?.message.english.hasPrefix("judgements.json: ") == true)
  }

  @Test func `the text tells figures, and errors by document when asked`() {
    let evaluation = Evaluation(of: gold, with: ProjectFiles.taxonomy)
    let brief = EvaluationText.text(evaluation, withErrors: false)
    #expect(brief.contains("  f1            0.6667\n"))
    #expect(!brief.contains("missed"))
    #expect(EvaluationText.text(evaluation, withErrors: true).contains("  lost\n    missed agile"))
  }

  @Test func `the JSON holds the same figures`() {
    let evaluation = Evaluation(of: gold, with: ProjectFiles.taxonomy)
    let json = JSONReader.read(EvaluationJSON.line(evaluation, withErrors: true)).value
    #expect(json?["postings"]?["f1"] == .number(0.6667))
    #expect(json?["postings"]?["domains"]?["data"]?["recall"] == .number(1))
    #expect(json?["postings"]?["errors"]?["lost"]?["missed"]?["agile"]?.string == "agile")
  }

  @Test(arguments: [
    (0.0, "0"), (1, "1"), (232, "232"), (0.85714, "0.8571"), (0.5, "0.5"), (0.00004, "0"), (-0.25, "-0.25"),
    (0.99996, "1"),
  ])
  func `figures have four decimals at most`(value: Double, text: String) {
    #expect(EvaluationFigures.text(value) == text)
  }
}
