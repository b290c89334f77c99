/// Reads back the lines that `matrix --format jsonl` wrote.
///
/// ```swift
/// let (pair, problem) = MatrixPairReader.read(line)
/// ```
package enum MatrixPairReader {
  /// The pair that a line holds, or why it holds none.
  package static func read(_ line: [UInt8]) -> (pair: MatrixPair?, problem: Diagnostic?) {
    let (value, problem) = JSONReader.read(line)
    guard let value else { return (nil, problem) }
    guard let posting = value["posting"]?.string, let candidate = value["candidate"]?.string else {
      let message = Wording(
        "une ligne de matrix --format jsonl a une offre (posting) et un profil (candidate)",
        "a line of matrix --format jsonl has a posting and a candidate")
      return (nil, Diagnostic(.error, code: "jsonl", message))
    }
    let pair = MatrixPair(
      posting: posting, candidate: candidate, score: thousandths(value["score"]),
      low: thousandths(value["low"]) ?? 0, high: thousandths(value["high"]) ?? 0,
      reverse: thousandths(value["reverse"]), mutual: thousandths(value["mutual"]),
      unmet: (value["knockouts"]?.items ?? []).filter {
        $0["status"]?.string == Knockout.Status.notMet.rawValue
      }
      .compactMap { $0["term"]?.string },
      parts: (value["contributions"]?.items ?? []).map(part))
    return (pair, nil)
  }

  private static func part(_ value: JSONValue) -> MatrixPair.Part {
    let first = value["concept"]?.string ?? value["trade"]?.string ?? ""
    let others = (value["or"]?.items ?? []).compactMap(\.string)
    return MatrixPair.Part(
      criterion: ([first] + others).joined(separator: "|"), strength: value["strength"]?.string ?? "",
      status: value["status"]?.string ?? "", weight: thousandths(value["weight"]) ?? 0,
      cover: thousandths(value["cover"]) ?? 0, points: thousandths(value["points"]) ?? 0,
      rule: value["rule"]?.string ?? "", asked: value["asked"]?["quote"]?.string ?? "",
      held: value["held"]?["quote"]?.string)
  }

  private static func thousandths(_ value: JSONValue?) -> Int? {
    guard case .number(let number) = value else { return nil }
    return Int(exactly: (number * 1_000).rounded())
  }
}
