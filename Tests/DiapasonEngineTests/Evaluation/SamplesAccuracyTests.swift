import TestSupport
import Testing

@testable import DiapasonEngine

/// What was reached once on the samples is not lost by accident: raise a floor when a figure rises, lower one only with a reason.
struct SamplesAccuracyTests {
  private static let evaluation = Evaluation(of: ProjectFiles.samples, with: ProjectFiles.taxonomy)
  private static let floors = TabSeparated(
    ProjectFiles.bytes(of: "Tests/DiapasonEngineTests/Snapshots/samples-floor.tsv")
  ).columns("labels", "figure", "floor", "ceiling")

  /// Every figure under the name of its labels.
  private static let figures: [String: Double] = {
    var result: [String: Double] = [:]
    for (name, score) in evaluation.extractions {
      for figure in EvaluationFigures.of(score) { result["\(name) \(figure.name)"] = figure.value }
    }
    for figure in evaluation.ranking.map(EvaluationFigures.of) ?? [] {
      result["judgements \(figure.name)"] = figure.value
    }
    return result
  }()

  @Test func `all the samples are read and nothing of their labels is odd`() {
    #expect(Self.evaluation.problems == [])
    #expect(Self.figures["postings documents"] ?? 0 >= 14)
    #expect(Self.figures["profiles documents"] ?? 0 >= 22)
    #expect(Self.figures["postings absent"] == 0)
    #expect(Self.figures["profiles absent"] == 0)
    #expect(Self.figures["judgements postings"] == Self.figures["postings documents"])
    #expect(Self.floors.count >= 10)
  }

  @Test(arguments: floors)
  func `no figure on the samples falls`(row: [String]) throws {
    let value = try #require(Self.figures["\(row[0]) \(row[1])"], "\(row)")
    let reached = EvaluationFigures.text(value)
    if let floor = Double(row[2]) { #expect(value >= floor, "\(row[0]) \(row[1]) fell to \(reached)") }
    if let ceiling = Double(row[3]) { #expect(value <= ceiling, "\(row[0]) \(row[1]) rose to \(reached)") }
  }
}
