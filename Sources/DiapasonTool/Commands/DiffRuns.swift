import DiapasonEngine

extension Command {
  private static let format = Option.format(["text", "csv", "json"])
  private static let limit = Option(
    name: "limit", short: "n", value: .count, placeholder: Wording(same: "N"),
    help: Wording("combien de paires montrer", "how many pairs to show"), standard: "20")

  static let diffRuns = Command(
    name: "diff-runs",
    summary: Wording(
      "dit quelles paires ont bougé entre deux matrices, et pourquoi",
      "tells which pairs moved between two matrices, and why"),
    operands: [
      Operand(
        placeholder: Wording("AVANT", "BEFORE"),
        help: Wording("une matrice, écrite par matrix en jsonl", "a matrix, written by matrix as jsonl")),
      Operand(placeholder: Wording("APRÈS", "AFTER"), help: Wording("une autre", "another")),
    ],
    options: [format, limit, .output],
    examples: [
      Example(
        line: "diapason diff-runs hier.jsonl demain.jsonl",
        meaning: Wording("ce qu'un changement a déplacé", "what a change has moved"))
    ],
    run: { invocation in
      let paths = invocation.arguments.operands
      let difference = RunDifference(from: try RunFile.pairs(paths[0]), to: try RunFile.pairs(paths[1]))
      switch invocation.arguments.value(format) {
      case "json": try invocation.print(RunDifferenceJSON.object(difference))
      case "csv": try invocation.print(RunDifferenceCSV.bytes(difference, CSVFormat.standard))
      default:
        let shown = invocation.arguments.number(limit) ?? 20
        try invocation.print(RunDifferenceText.bytes(difference, limit: shown, invocation.style))
      }
      return .done
    })
}
