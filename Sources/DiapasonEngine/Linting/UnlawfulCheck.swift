/// Demands that touch what the law protects: age, sex, origin, family, health and the like.
///
/// Only a court decides what is lawful. The words say where to look, never that the author did wrong.
enum UnlawfulCheck {
  /// Why a demand is doubtful, and what to ask for instead.
  private struct Criterion {
    var severity = Diagnostic.Severity.error
    var reason: Wording
    var rewrite: Wording
  }

  static func findings(_ posting: LintedPosting) -> [LintFinding] {
    posting.lines.flatMap { line in
      line.marks.filter { $0.group == "unlawful" && concerns($0, line) }.compactMap { mark in
        criteria[mark.detail].map { finding(mark, $0, posting) }
      }
    }
  }

  /// Missions speak of the people served (“accompagner les personnes âgées de plus de 60 ans”), demands of the reader; the
  /// age of a team matters wherever it is told.
  private static func concerns(_ mark: LintMark, _ line: LintedPosting.Line) -> Bool {
    let isDemand = line.concernsPerson && line.clause.role != .duty
    return isDemand || mark.detail == "team-age" || line.clause.kind == .heading
  }

  private static func finding(
    _ mark: LintMark, _ criterion: Criterion, _ posting: LintedPosting
  ) -> LintFinding {
    let words = posting.words(mark.range)
    return LintFinding(
      .unlawful, severity: criterion.severity, at: mark.range,
      Wording("« \(words) » : \(criterion.reason.french)", "“\(words)”: \(criterion.reason.english)"),
      rewrite: criterion.rewrite)
  }

  private static let article = Wording(
    "peut être discriminatoire (article L1132-1 du Code du travail).",
    "may be discriminatory (article L1132-1 of the French Labour Code).")

  private static func touches(_ french: String, _ english: String) -> Wording {
    Wording("\(french) ; \(article.french)", "\(english); this \(article.english)")
  }

  private static let criteria: [String: Criterion] = [
    "age": Criterion(
      reason: touches("vise un âge plutôt qu'une compétence", "asks for an age rather than a skill"),
      rewrite: Wording(
        "dites l'expérience attendue : « débutant·e accepté·e »",
        "say which experience is expected: “beginners welcome”")),
    "team-age": Criterion(
      severity: .note,
      reason: Wording(
        "laisse entendre qu'un âge est attendu.", "suggests that an age is expected."),
      rewrite: Wording(
        "dites comment l'équipe travaille, non son âge", "say how the team works, not how old it is")),
    "sex": Criterion(
      reason: Wording(
        "réserve le poste à un sexe : peut être discriminatoire (articles L1132-1 et L1142-1 du Code du travail).",
        "keeps the job for one sex: this may be discriminatory (articles L1132-1 and L1142-1 of the French Labour Code)."
      ),
      rewrite: Wording("décrivez les tâches à accomplir", "describe the tasks")),
    "origin": Criterion(
      reason: touches("touche à l'origine de la personne", "touches on where the person comes from"),
      rewrite: Wording(
        "dites le niveau de langue utile au poste : « français courant »",
        "say which level of language the job needs: “fluent French”")),
    "nationality": Criterion(
      severity: .warning,
      reason: Wording(
        "une condition de nationalité n'est admise que là où la loi la prévoit, par exemple pour certains emplois publics (article L321-1 du Code général de la fonction publique).",
        "a condition of nationality is only allowed where the law provides for it, as for some public posts (article L321-1 of the French General Civil Service Code)."
      ),
      rewrite: Wording(
        "citez le texte qui l'impose, ou retirez la condition",
        "quote the text that imposes it, or drop the condition")),
    "family": Criterion(
      reason: touches("touche à la situation de famille", "touches on family life"),
      rewrite: Wording(
        "dites les contraintes du poste : horaires, déplacements", "say what the job demands: hours, travel")),
    "health": Criterion(
      reason: touches("touche à la santé ou à l'apparence physique", "touches on health or looks"),
      rewrite: Wording(
        "décrivez les tâches ; l'aptitude relève de la médecine du travail",
        "describe the tasks; fitness is for the occupational physician to judge")),
    "photo": Criterion(
      severity: .warning,
      reason: Wording(
        "une photo n'apprend rien des aptitudes (article L1221-6 du Code du travail) et expose à un tri sur l'apparence.",
        "a photo tells nothing about abilities (article L1221-6 of the French Labour Code) and invites a choice by looks."
      ),
      rewrite: Wording("demandez un CV sans photo", "ask for a CV without a photo")),
    "belief": Criterion(
      reason: touches(
        "touche aux opinions, aux convictions ou à la vie privée",
        "touches on opinions, beliefs or private life"),
      rewrite: Wording("retirez cette demande", "drop this demand")),
  ]
}
