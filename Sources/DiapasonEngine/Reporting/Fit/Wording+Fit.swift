/// The words for how a profile meets what is asked.
extension Requirement {
  /// Its name: `Ruby on Rails`, `Rails, Symfony ou Django`, `2 parmi Rails, Symfony, Django`.
  func name(_ taxonomy: Taxonomy, _ language: Language) -> String {
    if case .trade(let trade) = subject { return taxonomy.trades[trade].wording[language] }
    let names = members.map { taxonomy.concepts[$0].wording[language] }
    guard names.count > 1 else { return names.first ?? "" }
    guard choose == 1 else {
      return "\(choose) \(Wording("parmi", "of")[language]) " + names.joined(separator: ", ")
    }
    return names.dropLast().joined(separator: ", ") + Wording(" ou ", " or ")[language]
      + names[names.count - 1]
  }

  /// How it is asked for: `métier`, `requise`, `souhaitée`.
  var kindWording: Wording {
    if case .trade = subject { return Wording("métier", "trade") }
    return switch strength {
    case .required: Wording("requise", "required")
    case .preferred: Wording("souhaitée", "preferred")
    case .duty: Wording("déduite des missions", "implied by the missions")
    case .stack: Wording("outil du projet", "tool of the project")
    }
  }
}

extension Requirement.Subject {
  /// The name of the skill or trade.
  func wording(_ taxonomy: Taxonomy) -> Wording {
    switch self {
    case .skill(let concept): taxonomy.concepts[concept].wording
    case .trade(let trade): taxonomy.trades[trade].wording
    }
  }
}

extension Obstacle {
  /// Why there is no number.
  public var wording: Wording {
    switch self {
    case .asksNothing:
      Wording(
        "pas de score : l'offre ne demande rien que le référentiel connaisse",
        "no score: the posting asks for nothing that the taxonomy knows")
    case .saysNothing:
      Wording(
        "pas de score : le profil ne nomme ni métier ni compétence",
        "no score: the profile names neither a trade nor a skill")
    case .isProfile:
      Wording(
        "pas de score : ce document donné comme offre ressemble à un profil",
        "no score: this document, given as a posting, reads like a profile")
    case .isPosting:
      Wording(
        "pas de score : ce document donné comme profil ressemble à une offre",
        "no score: this document, given as a profile, reads like a posting")
    }
  }
}

extension Knockout.Term {
  var wording: Wording {
    switch self {
    case .contract: Wording("contrat", "contract")
    case .remote: Wording("télétravail", "remote work")
    case .place: Wording("lieu", "place")
    case .days: Wording("jours par semaine", "days a week")
    case .start: Wording("début", "start")
    case .rate: Wording("rémunération", "pay")
    case .language: Wording("langues", "languages")
    case .must: Wording("indispensable", "must-have")
    }
  }
}

extension Knockout.Status {
  /// A sign that reads without colour.
  var sign: String {
    switch self {
    case .met: "✔"
    case .notMet: "✘"
    case .unknown: "?"
    }
  }
}

extension Fit.Contribution.Status {
  /// What the sign says to those who hear it.
  var spoken: Wording {
    switch self {
    case .met: Wording("répond", "met")
    case .partly: Wording("répond en partie", "partly met")
    case .missing: Wording("n'apparaît pas", "missing")
    case .cannotTell: Wording("ne peut se dire", "cannot be told")
    }
  }

  /// A sign that reads without colour.
  var sign: String {
    switch self {
    case .met: "✔"
    case .partly: "◐"
    case .missing: "✘"
    case .cannotTell: "?"
    }
  }
}
