/// What a list of cue words tells of the skills near it; `taxonomy/words/cues.yaml` holds the words.
///
/// “Idéalement” is `.strength(.preferred, .after)`, “confirmé” is `.level(.mastery, .near)`.
enum Cue: Equatable, Sendable {
  /// Where the skills stand that a cue governs.
  enum Reach: String, Sendable { case after, behind, colon, before, statement, near }

  /// Which question a cue answers: the longest cue of a topic wins its words.
  enum Topic: Int, Sendable { case strength, denial, level, subject, years, number, choice }

  /// How strongly a skill is asked for.
  case strength(SkillMention.Stance, Reach)
  /// Nothing of the list that follows is asked for: “Non requis :”.
  case denial
  /// What is said against a denial: “en revanche”.
  case denialEnd
  /// How well a skill must be known.
  case level(SkillMention.Level, Reach)
  /// A new thing is said, which no level governs: “le sens de”, “vous aimez”.
  case levelEnd
  /// Words that look like a level and are none: “expérience utilisateur”, “maîtrise d'ouvrage”.
  case levelName
  /// A pronoun with which a new statement begins: “vous”, “tu”.
  case subject
  /// The same word where it is no subject: “pour vous”.
  case subjectName
  /// “ans”, “years”.
  case yearUnit
  /// What years are counted of: “expérience”, “pratique”.
  case yearSubject
  /// A number in words.
  case number(Int)
  /// “et” between two skills.
  case conjunction
  /// “ou” between two skills.
  case choiceLink
  /// “avec” behind a comma, with which another thing than the row begins: “PHP, avec Symfony ou Laravel”.
  case choiceApart
  /// “soit” before each member of a choice.
  case choiceEither
  /// “ou équivalent” behind the members of a choice.
  case choiceOpen
  /// “un” before a skill whose examples follow in brackets: “un CMS (…)”.
  case choiceArticle
  /// A choice of so many among the skills that follow: “au moins un parmi”.
  case choiceOf(Int)
  /// What announces examples at the beginning of a bracket: “(comme Terraform, Ansible)”.
  case choiceExample
  /// A general word whose examples, in the brackets behind it, are a choice of so many: “un framework (…)”.
  case choiceHead(Int)

  /// How the names of such lists begin: most lists are about something else.
  private static let lists = ["strength.", "denied.", "level.", "subject.", "years.", "number.", "choice."]

  /// The cue that a list of this name holds: `strength.preferred.after`, `level.end`, `choice.of.1`.
  init?(list: String) {
    guard Self.lists.contains(where: list.hasPrefix) else { return nil }
    let parts = list.split(separator: ".").map(String.init)
    guard parts.count >= 2 else { return nil }
    let last = parts[parts.count - 1]
    switch (parts[0], parts[1]) {
    case ("strength", let stance):
      guard let stance = SkillMention.Stance(rawValue: stance), let reach = Reach(rawValue: last) else {
        return nil
      }
      self = .strength(stance, reach)
    case ("denied", "list"): self = .denial
    case ("denied", "end"): self = .denialEnd
    case ("level", "end"): self = .levelEnd
    case ("level", "name"): self = .levelName
    case ("level", let level):
      guard let level = SkillMention.Level(rawValue: level), let reach = Reach(rawValue: last) else {
        return nil
      }
      self = .level(level, reach)
    case ("subject", "start"): self = .subject
    case ("subject", "name"): self = .subjectName
    case ("years", "unit"): self = .yearUnit
    case ("years", "of"): self = .yearSubject
    case ("number", _): self = .number(Int(last) ?? 0)
    case ("choice", "and"), ("choice", "both"): self = .conjunction
    case ("choice", "link"): self = .choiceLink
    case ("choice", "apart"): self = .choiceApart
    case ("choice", "either"): self = .choiceEither
    case ("choice", "open"): self = .choiceOpen
    case ("choice", "article"): self = .choiceArticle
    case ("choice", "example"): self = .choiceExample
    case ("choice", "of"): self = .choiceOf(Int(last) ?? 1)
    case ("choice", "head"): self = .choiceHead(Int(last) ?? 1)
    default: return nil
    }
  }

  var topic: Topic {
    switch self {
    case .strength: .strength
    case .denial, .denialEnd: .denial
    case .level, .levelEnd, .levelName: .level
    case .subject, .subjectName: .subject
    case .yearUnit, .yearSubject: .years
    case .number: .number
    case .conjunction, .choiceLink, .choiceApart, .choiceEither, .choiceOpen, .choiceOf, .choiceHead,
      .choiceArticle, .choiceExample:
      .choice
    }
  }

  /// Whether it may tell of a choice among skills; some tell of what stands in brackets only.
  func offersChoice(besideBrackets: Bool) -> Bool {
    switch self {
    case .choiceOf, .choiceLink, .choiceEither, .choiceOpen, .choiceExample: true
    case .choiceHead, .choiceArticle: besideBrackets
    default: false
    }
  }
}
