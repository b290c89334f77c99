/// The words for what the parts of a document are for.
extension Role {
  var wording: Wording {
    switch self {
    case .required: Wording("requis", "required")
    case .preferred: Wording("souhaité", "preferred")
    case .stack: Wording("outils", "stack")
    case .duty: Wording("missions", "duties")
    case .terms: Wording("conditions", "terms")
    case .presentation: Wording("présentation", "presentation")
    case .apply: Wording("candidature", "how to apply")
    case .skills: Wording("compétences", "skills")
    case .experience: Wording("expérience", "experience")
    case .education: Wording("formation", "education")
    case .wish: Wording("envies", "wishes")
    case .leisure: Wording("loisirs", "leisure")
    }
  }

  var ink: Ink {
    switch self {
    case .required, .experience, .skills: .green
    case .preferred, .wish: .cyan
    case .duty: .yellow
    case .stack, .education: .magenta
    default: .dim
    }
  }
}

extension Section {
  /// Its heading, or what to call it without one.
  func shownTitle(_ language: Language) -> String {
    guard title.isEmpty else { return Printable.text(title) }
    return Wording("Début du texte", "Start of the text")[language]
  }
}
