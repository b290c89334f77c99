/// The words for what the engine finds, in the feminine where they speak of “une compétence”.
extension SkillMention.Stance {
  var wording: Wording {
    switch self {
    case .required: Wording("requise", "required")
    case .preferred: Wording("souhaitée", "preferred")
    case .context: Wording("citée", "mentioned")
    case .notNeeded: Wording("inutile", "not needed")
    case .duty: Wording("mission", "duty")
    case .held: Wording("acquise", "held")
    case .wanted: Wording("envie", "wanted")
    case .lacked: Wording("pas acquise", "lacked")
    }
  }

  /// What is counted under that name, after a number.
  func counted(_ count: Int) -> Wording {
    let s = count > 1 ? "s" : ""
    return switch self {
    case .required: Wording("requise\(s)", "required")
    case .preferred: Wording("souhaitée\(s)", "preferred")
    case .context: Wording("seulement citée\(s)", "only mentioned")
    case .notNeeded: Wording("dite\(s) inutile\(s)", "said not to be needed")
    case .duty: Wording("dans les missions", "in the duties")
    case .held: Wording("acquise\(s)", "held")
    case .wanted: Wording("dont la personne a envie", "wanted")
    case .lacked: Wording("que la personne dit ne pas avoir", "that the person says they lack")
    }
  }

  /// The order in which they are counted and explained.
  static let ordered: [Self] = [.required, .preferred, .duty, .context, .notNeeded, .held, .wanted, .lacked]

  var ink: Ink {
    switch self {
    case .required, .held: .green
    case .preferred, .wanted: .cyan
    case .duty: .yellow
    case .notNeeded, .lacked: .red
    case .context: .dim
    }
  }
}

extension SkillMention.Level {
  var wording: Wording {
    switch self {
    case .notion: Wording("notions", "notions")
    case .practice: Wording("pratique", "practice")
    case .mastery: Wording("maîtrise", "mastery")
    }
  }
}

extension SkillMention.Evidence {
  var wording: Wording {
    switch self {
    case .cited: Wording("citée sans plus", "merely cited")
    case .used: Wording("mise en pratique", "put to use")
    case .proven: Wording("attestée", "proven")
    }
  }
}

extension DocumentKind {
  var wording: Wording {
    switch self {
    case .posting: Wording("offre", "posting")
    case .profile: Wording("profil", "profile")
    }
  }
}

extension Concept {
  /// Its name in both languages.
  public var wording: Wording { Wording(french, english) }
}

extension Trade {
  /// Its name in both languages.
  public var wording: Wording { Wording(french, english) }
}
