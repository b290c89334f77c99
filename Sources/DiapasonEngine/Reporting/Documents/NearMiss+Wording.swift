extension NearMiss {
  /// What stands over the list of them.
  static let title = Wording(
    "Presque reconnues (ligne, mots, règle)", "Nearly recognised (line, words, rule)")

  /// Why the words were refused.
  func told(_ language: Language) -> String {
    let why =
      switch reason {
      case .spelling: Wording("ne s'écrit pas ainsi", "is not spelled so")
      case .needs: Wording("rien à côté ne le confirme", "nothing near confirms it")
      case .excluded: Wording("un mot voisin l'écarte", "a word near rules it out")
      case .longer: Wording("une expression plus longue l'emporte", "a longer phrase wins")
      }
    return why[language] + " (\(rule))"
  }
}
