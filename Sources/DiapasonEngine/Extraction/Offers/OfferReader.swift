/// Tells what a profile does with each skill that it names: holds it, wants it, lacks it, and on what evidence.
struct OfferReader {
  let taxonomy: Taxonomy
  private let cues: OfferCues
  private let evidence: OfferEvidence

  private struct ClauseKey: Hashable { var section, clause: Int }

  init(taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    cues = OfferCues(taxonomy)
    evidence = OfferEvidence(taxonomy: taxonomy)
  }

  /// The document with the roles of its sections and clauses.
  func withRoles(_ document: Document, _ readings: [[ClauseReading]]) -> Document {
    OfferRoleReader(taxonomy: taxonomy, cues: cues).withRoles(document, readings)
  }

  /// The mentions with their stance, level and evidence.
  func judged(_ mentions: [SkillMention], _ document: Document, _ readings: [[ClauseReading]])
    -> [SkillMention]
  {
    let objects = Dictionary(grouping: mentions.filter { !taxonomy.concepts[$0.concept].kind.isBehavioural })
    {
      ClauseKey(section: $0.section, clause: $0.clause)
    }.mapValues { $0.map(\.range) }
    // What is said in the clause at hand; mentions come clause by clause.
    var current: (key: ClauseKey, speech: OfferSpeech, isTold: Bool)?
    return mentions.map { mention in
      let clause = document.sections[mention.section].clauses[mention.clause]
      let key = ClauseKey(section: mention.section, clause: mention.clause)
      if current?.key != key {
        var speech = speech(mention.section, mention.clause, document, readings)
        speech.objects = objects[key] ?? []
        let isTold = evidence.isTold(readings[mention.section][mention.clause], speech)
        current = (key, speech, isTold)
      }
      guard let (_, speech, isTold) = current else { return mention }
      var mention = mention
      mention.stance = stance(of: mention, clause.role, speech)
      guard mention.stance == .held else { return mention }
      mention.evidence = evidence.evidence(
        of: mention, clause, readings[mention.section][mention.clause], speech, isTold: isTold)
      mention.level =
        speech.level(at: mention.range) ?? OfferRating.level(
          after: mention.range, in: clause, document.text)
        ?? cellLevel(mention, document, readings)
      return mention
    }
  }

  /// What is said around the skills of a clause.
  func speech(_ section: Int, _ clause: Int, _ document: Document, _ readings: [[ClauseReading]])
    -> OfferSpeech
  {
    let clauses = document.sections[section].clauses
    let own = cues.cues(in: readings[section][clause], document.text)
    let above =
      clauses[clause].introduction ?? TableRow.head(of: clause, in: clauses, document.text)
      ?? (clauses[0].kind == .heading && clause > 0 ? 0 : nil)
    return OfferSpeech(
      text: document.text, cues: own, above: above.map { cues.cues(in: readings[section][$0]) } ?? [])
  }

  /// A way of being is told, neither wished nor disclaimed: “je n'attends pas les consignes” is initiative, “je cherche à
  /// être utile” the wish to be.
  private func stance(of mention: SkillMention, _ role: Role, _ speech: OfferSpeech) -> SkillMention.Stance {
    let said = speech.stance(at: mention.range)
    if taxonomy.concepts[mention.concept].kind.isBehavioural {
      return said == .context || role == .leisure || speech.isIntroducing(at: mention.range)
        ? .context : .held
    }
    switch role {
    case .wish: return said ?? .wanted
    case .leisure: return .context
    default: return said ?? .held
    }
  }

  /// The level in the next cell of a table: “| Python | avancé |”.
  private func cellLevel(_ mention: SkillMention, _ document: Document, _ readings: [[ClauseReading]])
    -> SkillMention.Level?
  {
    let clauses = document.sections[mention.section].clauses
    let next = mention.clause + 1
    guard next < clauses.count, clauses[mention.clause].kind == .cell, clauses[next].kind == .cell else {
      return nil
    }
    for cue in cues.cues(in: readings[mention.section][next]) {
      if case .level(let level, .beside) = cue.meaning { return level }
    }
    return OfferRating.level(
      after: ByteRange(clauses[next].content.start, clauses[next].content.start), in: clauses[next],
      document.text)
  }
}
