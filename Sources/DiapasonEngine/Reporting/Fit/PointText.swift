/// Points of a score as people read them: `61,250` in French, `61.250` in English.
enum PointText {
  /// All three decimals, so that the points shown add up to the score shown.
  static func text(_ thousandths: Int, _ language: Language) -> String {
    let decimals = String(1_000 + thousandths % 1_000).dropFirst()
    return "\(thousandths / 1_000)\(language == .french ? "," : ".")\(decimals)"
  }
}
