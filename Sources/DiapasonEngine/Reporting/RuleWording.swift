/// The words for how what is held relates to what is asked for.
enum RuleWording {
  /// The rule in words; nil where the status says it all.
  static func wording(_ rule: String) -> Wording? {
    let parts = rule.split(separator: ",").map { String($0).trimmingSpaces() }
    let told = parts.compactMap { words[$0] }
    guard let first = told.first else { return nil }
    return told.dropFirst().reduce(first) {
      Wording("\($0.french), \($1.french)", "\($0.english), \($1.english)")
    }
  }

  private static let words: [String: Wording] = [
    "narrower": Wording("montré par une plus précise", "shown by a narrower one"),
    "broader": Wording("montré par une plus large", "shown by a broader one"),
    "related": Wording("montré par une voisine", "shown by a neighbour"),
    "before": Wording("exercé auparavant", "practised before"),
    "lacked": Wording("la personne dit ne pas l'avoir", "the person says they lack it"),
  ]
}
