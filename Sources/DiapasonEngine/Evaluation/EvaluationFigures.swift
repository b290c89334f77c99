/// The figures of a score under their short names, in the order in which they are printed.
enum EvaluationFigures {
  /// How well skills are heard.
  static func of(_ score: ExtractionScore) -> [(name: String, value: Double)] {
    [
      ("documents", Double(score.documents)),
      ("gold", score.agreement.right + score.agreement.missed),
      ("precision", score.agreement.precision),
      ("recall", score.agreement.recall),
      ("f1", score.agreement.f1),
      ("lenient_f1", score.lenient.f1),
      ("macro_f1", score.macroF1),
      ("grounded", score.grounded),
      ("strength", score.strength),
      ("level", score.level),
      ("choice", score.choice),
      ("stack", score.stack),
      ("foreign", Double(score.foreign)),
      ("absent", Double(score.absent)),
    ]
  }

  /// How well people are ranked.
  static func of(_ score: RankingScore) -> [(name: String, value: Double)] {
    [
      ("ndcg10", score.gain),
      ("ndcg10_low", score.gainInterval.low),
      ("ndcg10_high", score.gainInterval.high),
      ("p5", score.firstFive),
      ("first", score.first),
      ("auc", score.separation),
      ("pairs", score.pairs),
      ("within", score.within ?? 0),
      ("within_pairs", Double(score.withinPairs)),
      ("offers", score.offers),
      ("postings", Double(score.postings)),
    ]
  }

  /// A figure with four decimals at most: 0.8571, 1, 232.
  static func text(_ value: Double) -> String {
    let units = Int((value.magnitude * 10_000).rounded(.toNearestOrEven))
    let sign = value < 0 && units > 0 ? "-" : ""
    guard units % 10_000 != 0 else { return "\(sign)\(units / 10_000)" }
    var decimals = String(String(10_000 + units % 10_000).dropFirst())
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(sign)\(units / 10_000).\(decimals)"
  }
}
