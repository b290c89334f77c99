/// Tells what a posting does with each skill that it names: asks for it, welcomes it, merely names it; how well it
/// must be known, for how many years, and among which others one may choose.
struct DemandReader {
  let taxonomy: Taxonomy
  private let reader: CueReader

  init(taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    reader = CueReader(taxonomy)
  }

  /// The cues of the clause that introduces others, read once for all of them.
  private struct Opener {
    private var known: (section: Int, clause: Int, cues: ClauseCues)?

    mutating func cues(_ section: Int, _ clause: Int, _ read: () -> ClauseCues) -> ClauseCues {
      if let known, known.section == section, known.clause == clause { return known.cues }
      let cues = read()
      known = (section, clause, cues)
      return cues
    }
  }

  /// The mentions with their stance, level, years and choice.
  func judged(_ mentions: [SkillMention], _ document: Document, _ readings: [[ClauseReading]])
    -> [SkillMention]
  {
    var mentions = mentions
    var choices = ChoiceNumbers()
    var opener = Opener()
    var start = 0
    while start < mentions.count {
      let (section, clause) = (mentions[start].section, mentions[start].clause)
      let end =
        mentions[start...].firstIndex { $0.section != section || $0.clause != clause } ?? mentions.count
      judge(&mentions, start..<end, document, readings, &choices, &opener)
      start = end
    }
    choices.finish(&mentions)
    return mentions
  }

  /// The mentions of one clause.
  private func judge(
    _ mentions: inout [SkillMention], _ places: Range<Int>, _ document: Document,
    _ readings: [[ClauseReading]], _ choices: inout ChoiceNumbers, _ opener: inout Opener
  ) {
    let first = (section: mentions[places.lowerBound].section, clause: mentions[places.lowerBound].clause)
    let bytes = document.text.bytes
    let section = document.sections[first.section]
    let clause = section.clauses[first.clause]
    let reading = readings[first.section][first.clause]
    let cues = reader.cues(in: reading, bytes, mentions: places.map { mentions[$0].range })
    let before = clause.introduction ?? TableRow.head(of: first.clause, in: section.clauses, document.text)
    let place = before ?? heading(of: section, before: first.clause)
    let introduction = place.map { place in
      opener.cues(first.section, place) { reader.cues(in: readings[first.section][place], bytes) }
    }
    let demand = ClauseDemand(
      cues: cues, introduction: introduction, isUnderHeading: before == nil, role: clause.role,
      sectionRole: section.role, bytes: bytes)
    for (index, span) in zip(places, cues.skills) {
      demand.judge(&mentions[index], at: span, kind: taxonomy.concepts[mentions[index].concept].kind)
    }
    TeamTitles.setAside(&mentions, places, reading)
    let isSoft = places.map { taxonomy.concepts[mentions[$0].concept].kind == .soft }
    let found = ChoiceReader(cues: cues, isSoft: isSoft).choices()
    choices.add(found, to: &mentions, from: places.lowerBound)
    if clause.kind == .item, let introduction, let count = ChoiceReader(cues: introduction, isSoft: []).open {
      choices.addListItem(
        section: first.section, introduction: place ?? 0, choose: count, to: &mentions, places)
    }
  }

  /// A heading introduces what stands under it.
  private func heading(of section: Section, before clause: Int) -> Int? {
    clause > 0 && section.clauses[0].kind == .heading ? 0 : nil
  }
}
