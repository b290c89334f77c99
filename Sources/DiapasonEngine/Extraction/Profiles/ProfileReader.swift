/// Tells what a profile does with each skill that it names: holds it, wants it, lacks it, and on what evidence.
struct ProfileReader {
  let taxonomy: Taxonomy
  private let cues: ProfileCues

  init(taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    cues = ProfileCues(taxonomy)
  }

  /// The document with the roles of its sections and clauses.
  func withRoles(_ document: Document, _ readings: DocumentReading) -> Document {
    ProfileRoleReader(taxonomy: taxonomy, cues: cues).withRoles(document, readings)
  }

  /// Gives the mentions their stance, level and evidence; they come clause by clause.
  func judge(_ mentions: inout [SkillMention], _ document: Document, _ readings: DocumentReading) {
    mentions.forEachClause { judge($0, document, readings) }
  }

  /// The same for those of one clause.
  private func judge(
    _ mentions: UnsafeMutableBufferPointer<SkillMention>, _ document: Document, _ readings: DocumentReading
  ) {
    let (section, place) = (mentions[0].section, mentions[0].clause)
    let clause = document.sections[section].clauses[place]
    let reading = readings[section][place]
    var speech = speech(section, place, document, readings)
    for index in mentions.indices where !taxonomy.concepts[mentions[index].concept].kind.isBehavioural {
      speech.objects.append(mentions[index].range)
    }
    let evidence = ProfileEvidence(taxonomy, clause, reading, speech)
    for index in mentions.indices {
      mentions[index].stance = stance(of: mentions[index], clause.role, speech)
      guard mentions[index].stance == .held else { continue }
      mentions[index].evidence = evidence.evidence(of: mentions[index], document.text)
      mentions[index].level =
        speech.level(at: mentions[index].range)
        ?? ProfileRating.level(after: mentions[index].range, in: clause, document.text)
        ?? cellLevel(mentions[index], document, readings)
    }
  }

  /// What is said around the skills of a clause.
  func speech(_ section: Int, _ clause: Int, _ document: Document, _ readings: DocumentReading)
    -> ProfileSpeech
  {
    let own = cues.cues(in: readings[section][clause], document.text)
    let above = document.sections[section].clauses.introduction(of: clause, document.text)
    return ProfileSpeech(
      text: document.text, cues: own, above: above.map { cues.cues(in: readings[section][$0]) } ?? [])
  }

  /// A way of being is told: “je n'attends pas les consignes” is initiative, “je cherche à être utile” the wish to be.
  ///
  /// Called by its name it may be disclaimed: “je ne suis pas très organisée”.
  private func stance(of mention: SkillMention, _ role: Role, _ speech: ProfileSpeech) -> SkillMention.Stance
  {
    let said = speech.stance(at: mention.range)
    if taxonomy.concepts[mention.concept].kind.isBehavioural {
      if said == .lacked, mention.by == "label" { return .lacked }
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
  private func cellLevel(_ mention: SkillMention, _ document: Document, _ readings: DocumentReading)
    -> SkillMention.Level?
  {
    let clauses = document.sections[mention.section].clauses
    guard clauses[mention.clause].kind == .cell,
      let next = TableRow.rest(behind: mention.clause, in: clauses, document.text).first
    else { return nil }
    for cue in cues.cues(in: readings[mention.section][next]) {
      if case .level(let level, .beside) = cue.meaning { return level }
    }
    return ProfileRating.level(
      after: ByteRange(clauses[next].content.start, clauses[next].content.start), in: clauses[next],
      document.text)
  }
}
