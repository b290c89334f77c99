/// The sentences that a terminal and Markdown share.
extension Explanation {
  /// `Score : 61,250 sur 100`.
  func headline(_ language: Language) -> String {
    if let obstacle { return obstacle.wording[language].capitalisingFirst() + "." }
    guard let score else {
      return Wording(
        "Pas de score : l'offre ne demande rien qui soit connu, ou le profil ne nomme ni métier ni compétence.",
        "No score: the posting asks for nothing known, or the profile names neither a trade nor a skill.")[
          language]
    }
    let points = PointText.text(score, language)
    return Wording("Score : \(points) sur 100", "Score: \(points) out of 100")[language]
  }

  /// What stands under the score: what it may become, how much of the profile is used, and what the score is.
  func remarks(_ language: Language) -> [String] {
    guard score != nil, obstacle == nil else { return [] }
    var remarks: [String] = []
    if low < high {
      let (low, high) = (PointText.text(low, language), PointText.text(high, language))
      remarks.append(
        Wording(
          "Entre \(low) et \(high) selon ce qui ne peut se dire.",
          "Between \(low) and \(high), by what cannot be told.")[
            language])
    }
    if let reverse {
      let points = PointText.text(reverse, language)
      remarks.append(
        Wording(
          "Dans l'autre sens, l'offre utilise \(points) sur 100 de ce que la personne sait et veut faire.",
          "The other way, the posting uses \(points) out of 100 of what the person can and wants to do.")[
            language])
    }
    return remarks + [Self.caution[language]] + [terms(language), source?[language]].compactMap(\.self)
  }

  /// What the score is, and what it is not.
  private static let caution = Wording(
    "C'est la somme des points ci-dessous. Il aide à lire ; une personne décide.",
    "It is the sum of the points below. It helps to read; a person decides.")

  /// `Répond à la demande (3 critères, 48,000 points)`.
  func title(_ group: Group, _ language: Language) -> String {
    let count = group.criteria.count
    let criteria = Wording(count > 1 ? "critères" : "critère", count > 1 ? "criteria" : "criterion")[language]
    return
      "\(group.status.wording[language]) (\(count) \(criteria), \(PointText.text(group.points, language)) points)"
  }

  /// `12,500 sur 12,500`.
  func points(_ criterion: Criterion, _ language: Language) -> String {
    let of = Wording("sur", "of")[language]
    return "\(PointText.text(criterion.points, language)) \(of) \(PointText.text(criterion.most, language))"
  }

  /// `Ruby on Rails (requise)`.
  func name(_ criterion: Criterion, _ language: Language) -> String {
    let asked = Wording(", niveau demandé : ", ", level asked: ")[language]
    let level = criterion.level.map { asked + $0.wording[language] } ?? ""
    return "\(criterion.name[language]) (\(criterion.stance[language])\(level))"
  }

  /// `Conditions, à côté du score : ✔ contrat, ✘ télétravail`; nil where nothing can be told.
  func terms(_ language: Language) -> String? {
    let told = knockouts.filter { $0.status != .unknown }.map {
      "\($0.status.sign) \($0.term.wording[language])"
    }
    guard !told.isEmpty else { return nil }
    return Wording("Conditions, à côté du score : ", "Terms, beside the score: ")[language]
      + told.joined(separator: ", ")
  }
}
