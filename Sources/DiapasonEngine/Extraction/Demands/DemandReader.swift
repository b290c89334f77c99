/// Tells what a posting does with each skill that it names: asks for it, welcomes it, merely names it; how well it
/// must be known, for how many years, and among which others one may choose.
struct DemandReader {
  /// What sort of skill each concept is: side by side, where concepts lie far apart.
  private let kinds: [SkillKind]
  private let cues: CueTable
  private let team: TeamTitles

  init(taxonomy: Taxonomy, cues: CueTable, titles: TitleCues) {
    kinds = taxonomy.concepts.map(\.kind)
    self.cues = cues
    team = TeamTitles(cues: titles)
  }

  /// What is needed on the way through a document, written again for each clause.
  private struct State: ~Copyable {
    var cues: CueBuffer
    var choices = ChoiceNumbers()
    /// What the clause that introduces others says, read once for all of them.
    var introduction: (section: Int, clause: Int, said: Introduction)?
  }

  /// Gives the mentions their stance, level, years and choice.
  func judge(_ mentions: inout [SkillMention], _ document: Document, _ readings: DocumentReading) {
    var state = State(cues: CueBuffer(cues))
    document.text.bytes.withUnsafeBufferPointer { bytes in
      mentions.forEachClause { judge($0, document, readings, bytes, &state) }
    }
    state.choices.finish(&mentions)
  }

  /// The mentions of one clause.
  private func judge(
    _ mentions: UnsafeMutableBufferPointer<SkillMention>, _ document: Document, _ readings: DocumentReading,
    _ bytes: UnsafeBufferPointer<UInt8>, _ state: inout State
  ) {
    let first = (section: mentions[0].section, clause: mentions[0].clause)
    let clauses = document.sections[first.section].clauses
    let clause = clauses[first.clause]
    let reading = readings[first.section][first.clause]
    let place = clauses.introduction(of: first.clause, document.text)
    let introduction = place.map { said(first.section, $0, readings, bytes, &state) }
    let grade = clause.kind == .cell ? grade(ofRow: first, clauses, document, readings, bytes, &state) : nil
    state.cues.read(reading, bytes, mentions: mentions)
    let found = state.cues.look(at: reading) { cues -> [ChoiceReader.Choice] in
      let demand = ClauseDemand(
        cues: cues, introduction: introduction,
        isUnderHeading: place.map { clauses[$0].kind == .heading } ?? true, role: clause.role,
        sectionRole: document.sections[first.section].role, bytes: bytes)
      for index in mentions.indices {
        demand.judge(&mentions[index], at: cues.skills[index], kind: kinds[mentions[index].concept])
        grade?.apply(to: &mentions[index])
      }
      return choices(cues, mentions)
    }
    team.setAside(mentions, reading)
    state.choices.add(found, to: mentions)
    if clause.kind == .item, let place, let count = introduction?.choose {
      state.choices.addListItem(
        section: first.section, introduction: place, choose: count, to: mentions)
    }
  }

  /// What the clause says that introduces others.
  private func said(
    _ section: Int, _ clause: Int, _ readings: DocumentReading, _ bytes: UnsafeBufferPointer<UInt8>,
    _ state: inout State
  ) -> Introduction {
    if let known = state.introduction, known.section == section, known.clause == clause { return known.said }
    state.cues.read(readings[section][clause], bytes)
    let said = state.cues.look(at: readings[section][clause], Introduction.init)
    state.introduction = (section, clause, said)
    return said
  }

  /// The choices among the mentions of a clause; most clauses offer none.
  private func choices(
    _ cues: ClauseCues, _ mentions: UnsafeMutableBufferPointer<SkillMention>
  ) -> [ChoiceReader.Choice] {
    let hasBrackets = !cues.depths.isEmpty
    guard mentions.count > 1, cues.marks.contains(where: { $0.cue.offersChoice(besideBrackets: hasBrackets) })
    else { return [] }
    return ChoiceReader(cues) { kinds[mentions[$0].concept] }.choices()
  }

  /// What a cell behind this one says of its row.
  private func grade(
    ofRow place: (section: Int, clause: Int), _ clauses: [Clause], _ document: Document,
    _ readings: DocumentReading, _ bytes: UnsafeBufferPointer<UInt8>, _ state: inout State
  ) -> Grade? {
    for cell in TableRow.rest(behind: place.clause, in: clauses, document.text) {
      state.cues.read(readings[place.section][cell], bytes)
      let grade = state.cues.look(at: readings[place.section][cell], Grade.init)
      if let grade { return grade }
    }
    return nil
  }
}
