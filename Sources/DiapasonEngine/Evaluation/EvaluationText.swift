/// An evaluation for a terminal.
///
/// ```swift
/// print(EvaluationText.text(evaluation, withErrors: false))
/// ```
package enum EvaluationText {
  /// The figures, domain by domain too; with errors, what was missed and what was wrong, document by document.
  package static func text(_ evaluation: Evaluation, withErrors: Bool) -> String {
    var lines: [String] = []
    for (name, score) in evaluation.extractions {
      lines.append(name)
      lines += table(EvaluationFigures.of(score))
      lines += score.domains.map(domain)
      if withErrors { lines += score.details.flatMap(errors) }
      lines.append("")
    }
    if let ranking = evaluation.ranking {
      lines.append("judgements")
      lines += table(EvaluationFigures.of(ranking))
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private static func table(_ figures: [(name: String, value: Double)]) -> [String] {
    figures.map { "  \(padded($0.name, to: 14))\(EvaluationFigures.text($0.value))" }
  }

  private static func domain(_ domain: String, _ agreement: Agreement) -> String {
    let figures = [("P", agreement.precision), ("R", agreement.recall), ("F", agreement.f1)].map {
      name, value in
      "\(name) \(padded(EvaluationFigures.text(value), to: 8))"
    }
    let count = Int(agreement.right + agreement.missed)
    return "  - \(padded(domain, to: 12))\(figures.joined())of \(count)"
  }

  private static func errors(_ score: DocumentScore) -> [String] {
    guard !score.lost.isEmpty || !score.slips.isEmpty else { return [] }
    return ["  \(score.name)"]
      + score.lost.map { "    missed \(padded($0.concept, to: 28))\($0.quote)" }
      + score.slips.map { "    wrong  \(padded($0.concept, to: 28))\($0.quote)" }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
