/// A skill that one sentence requires and another calls a bonus: “maîtrise de SQL”, then “SQL est un plus”.
enum ContradictionCheck {
  static func findings(_ posting: LintedPosting) -> [LintFinding] {
    let mentions = posting.extraction.mentions
    var told: Set<Int> = []
    return mentions.filter { $0.stance == .preferred }.compactMap { bonus in
      guard let demand = mentions.first(where: { contradicts($0, bonus, posting) }),
        told.insert(bonus.concept).inserted
      else { return nil }
      return finding(bonus, demand, posting)
    }
  }

  /// To know a thing may be required and to master it a bonus; ways of being are named loosely everywhere.
  private static func contradicts(_ demand: SkillMention, _ bonus: SkillMention, _ posting: LintedPosting)
    -> Bool
  {
    demand.stance == .required && demand.concept == bonus.concept && demand.choice == nil
      && bonus.choice == nil
      && demand.by == "label" && bonus.by == "label" && rank(bonus.level) <= rank(demand.level)
      && (demand.section, demand.clause) != (bonus.section, bonus.clause)
      && [.tool, .language].contains(posting.taxonomy.concepts[demand.concept].kind)
  }

  private static func rank(_ level: SkillMention.Level?) -> Int {
    level.flatMap { SkillMention.Level.allCases.firstIndex(of: $0) } ?? 1
  }

  private static func finding(_ bonus: SkillMention, _ demand: SkillMention, _ posting: LintedPosting)
    -> LintFinding
  {
    let concept = posting.taxonomy.concepts[bonus.concept]
    let line = posting.document.text.position(at: demand.range.start).line
    return LintFinding(
      .contradiction, at: bonus.range,
      Wording(
        "« \(concept.french) » est un atout ici, mais une exigence ligne \(line).",
        "“\(concept.english)” is a bonus here, but required on line \(line)."),
      rewrite: Wording("gardez l'un des deux", "keep one of the two"))
  }
}
