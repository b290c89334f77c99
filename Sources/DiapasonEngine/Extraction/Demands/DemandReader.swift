/// Tells what a posting does with each skill that it names: asks for it, welcomes it, merely names it; how well it
/// must be known, for how many years, and among which others one may choose.
struct DemandReader {
  /// What sort of skill each concept is: side by side, where concepts lie far apart.
  private let kinds: [SkillKind]
  private let cues: CueTable

  init(taxonomy: Taxonomy, cues: CueTable) {
    kinds = taxonomy.concepts.map(\.kind)
    self.cues = cues
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
      mentions.forEachClause { judge(&$0, $1, document, readings, bytes, &state) }
    }
    state.choices.finish(&mentions)
  }

  /// The mentions of one clause.
  private func judge(
    _ mentions: inout [SkillMention], _ places: Range<Int>, _ document: Document,
    _ readings: DocumentReading, _ bytes: UnsafeBufferPointer<UInt8>, _ state: inout State
  ) {
    let first = (section: mentions[places.lowerBound].section, clause: mentions[places.lowerBound].clause)
    let clauses = document.sections[first.section].clauses
    let clause = clauses[first.clause]
    let reading = readings[first.section][first.clause]
    let place = clauses.introduction(of: first.clause, document.text)
    let introduction = place.map { said(first.section, $0, readings, bytes, &state) }
    let grade = grade(ofRow: first, document, readings, bytes, &state)
    state.cues.read(reading, bytes, mentions: mentions, places)
    let found = state.cues.look(at: reading) { cues -> [ChoiceReader.Choice] in
      let demand = ClauseDemand(
        cues: cues, introduction: introduction,
        isUnderHeading: place.map { clauses[$0].kind == .heading } ?? true, role: clause.role,
        sectionRole: document.sections[first.section].role, bytes: bytes)
      for (index, span) in zip(places, cues.skills) {
        demand.judge(&mentions[index], at: span, kind: kinds[mentions[index].concept])
        grade?.apply(to: &mentions[index])
      }
      return choices(cues, mentions, places)
    }
    TeamTitles.setAside(&mentions, places, reading)
    state.choices.add(found, to: &mentions, from: places.lowerBound)
    if clause.kind == .item, let place, let count = introduction?.choose {
      state.choices.addListItem(
        section: first.section, introduction: place, choose: count, to: &mentions, places)
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
    _ cues: ClauseCues, _ mentions: [SkillMention], _ places: Range<Int>
  ) -> [ChoiceReader.Choice] {
    let hasBrackets = !cues.depths.isEmpty
    guard places.count > 1, cues.marks.contains(where: { $0.cue.offersChoice(besideBrackets: hasBrackets) })
    else { return [] }
    return ChoiceReader(cues) { kinds[mentions[places.lowerBound + $0].concept] }.choices()
  }

  /// What a cell behind this one says of its row.
  private func grade(
    ofRow place: (section: Int, clause: Int), _ document: Document, _ readings: DocumentReading,
    _ bytes: UnsafeBufferPointer<UInt8>, _ state: inout State
  ) -> Grade? {
    let clauses = document.sections[place.section].clauses
    guard clauses[place.clause].kind == .cell else { return nil }
    for cell in TableRow.rest(behind: place.clause, in: clauses, document.text) {
      state.cues.read(readings[place.section][cell], bytes)
      let grade = state.cues.look(at: readings[place.section][cell], Grade.init)
      if let grade { return grade }
    }
    return nil
  }
}
