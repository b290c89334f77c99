/// The questions in words: plain, open, about work only, and never about what the law protects.
extension InterviewQuestion {
  /// The question; `shown` are the words of the profile or of the offer that it builds on, in quotation marks.
  func wording(_ shown: String?) -> Wording {
    let words = shown ?? ""
    return switch form {
    case .situation:
      Wording(
        "Racontez une situation de travail où cela a compté : qu'avez-vous fait, et qu'en est-il sorti ?",
        "Tell of a situation at work where this mattered: what did you do, and what came of it?")
    case .difficulty:
      Wording(
        "Quand cela vous a-t-il demandé un effort dans votre travail, et comment avez-vous fait ?",
        "When did this take an effort in your work, and how did you go about it?")
    case .others:
      Wording(
        "Que remarquent à ce sujet les personnes avec qui vous travaillez ? Quel exemple donneraient-elles ?",
        "What do the people you work with notice about this? Which example would they give?")
    case .example where shown == nil, .neighbour where shown == nil, .beyond where shown == nil,
      .precisely where shown == nil:
      Wording(
        "Qu'avez-vous déjà fait dans ce domaine, et quelle était votre part ?",
        "What have you already done in this field, and what was your share in it?")
    case .example:
      Wording(
        "Le profil cite \(words) : à quoi cela vous a-t-il servi, et quelle était votre part ?",
        "The profile names \(words): what did you use it for, and what was your share in it?")
    case .neighbour:
      Wording(
        "Le profil cite \(words), qui en est proche : qu'avez-vous déjà fait de cet ordre, et que vous resterait-il à apprendre ?",
        "The profile names \(words), which is close: what have you done of this kind, and what would be left to learn?"
      )
    case .beyond:
      Wording(
        "Le profil cite \(words) : qu'avez-vous fait d'autre dans ce domaine ?",
        "The profile names \(words): what else have you done in this field?")
    case .precisely:
      Wording(
        "Le profil cite \(words), qui est plus large : qu'avez-vous fait de cela précisément ?",
        "The profile names \(words), which is broader: what have you done of this in particular?")
    case .tradeBefore:
      Wording(
        "Vous avez déjà exercé ce métier : qu'en gardez-vous, et qu'est-ce qui a changé depuis ?",
        "You have done this work before: what do you keep of it, and what has changed since?")
    case .tradeNeighbour:
      Wording(
        (shown == nil ? "" : "Le profil cite \(words), un métier proche. ")
          + "Qu'est-ce qui vous attire dans celui-ci, et qu'y apporteriez-vous ?",
        (shown == nil ? "" : "The profile names \(words), a trade close to this one. ")
          + "What draws you to this work, and what would you bring to it?")
    case .term:
      Wording(
        "L'offre prévoit \(words) : en quoi cela vous convient-il ?",
        "The posting says \(words): how does that suit you?")
    case .language:
      Wording(
        "L'offre demande \(words) : dans quelles situations de travail l'avez-vous employée ?",
        "The posting asks for \(words): in which situations at work have you used it?")
    }
  }
}
