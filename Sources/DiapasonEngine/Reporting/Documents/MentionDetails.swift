/// What is known of one mention beyond its name: `maîtrise · 3 ans · au choix (1 parmi 3)`.
struct MentionDetails {
  let extraction: Extraction
  let taxonomy: Taxonomy
  let language: Language

  /// The details, or nothing.
  func parts(_ mention: SkillMention) -> [String] {
    var parts: [String] = []
    if let level = mention.level { parts.append(level.wording[language]) }
    if let years = mention.years {
      parts.append(Wording("\(years) an\(years > 1 ? "s" : "")", "\(years) y.")[language])
    }
    if let evidence = mention.evidence { parts.append(evidence.wording[language]) }
    if let choice = mention.choice {
      let members = Set(extraction.mentions.filter { $0.choice == choice }.map(\.concept)).count
      let chosen = mention.choose ?? 1
      parts.append(
        Wording("au choix (\(chosen) parmi \(members))", "a choice (\(chosen) of \(members))")[language])
    }
    return parts
  }

  /// By which rule it was recognised, and how sure that is.
  func reason(_ mention: SkillMention) -> String {
    let step: Wording =
      switch mention.by {
      case "label": Wording("un libellé", "a label")
      case "pattern": Wording("une tournure", "a pattern")
      case "typo": Wording("un libellé mal orthographié", "a misspelt label")
      default: Wording(same: mention.by)
      }
    // A pattern can be as long as a page: its beginning is enough to find it.
    let rule = mention.rule.count > 50 ? mention.rule.prefix(49) + "…" : mention.rule
    return Wording(
      "reconnue par \(step.french) : «\u{A0}\(rule)\u{A0}», confiance \(mention.confidence)/100",
      "recognised by \(step.english): “\(rule)”, confidence \(mention.confidence)/100")[language]
  }

  /// The name of the skill.
  func name(_ mention: SkillMention) -> String { taxonomy.concepts[mention.concept].wording[language] }
  func name(_ miss: NearMiss) -> String { taxonomy.concepts[miss.concept].wording[language] }
}
