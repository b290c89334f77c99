/// Tells what a posting does with each skill that it names: asks for it, welcomes it, merely names it.
struct DemandReader {
  let taxonomy: Taxonomy

  /// The mentions with their stance.
  func judged(_ mentions: [SkillMention], _ document: Document, _ readings: [[ClauseReading]]) -> [SkillMention] {
    mentions.map { mention in
      var mention = mention
      mention.stance = stance(of: document.sections[mention.section].clauses[mention.clause].role)
      return mention
    }
  }

  private func stance(of role: Role) -> SkillMention.Stance {
    switch role {
    case .required: .required
    case .preferred: .preferred
    case .duty: .duty
    default: .context
    }
  }
}
