/// Finds the skills that a person's titles imply: “développeuse” holds software development.
struct TitleSkillReader {
  private let taxonomy: Taxonomy
  private let cues: ProfileCues
  private let head: HeadTitles

  init(taxonomy: Taxonomy, head: HeadTitles) {
    self.taxonomy = taxonomy
    cues = ProfileCues(taxonomy)
    self.head = head
  }

  /// The skills implied where no mention says as much, or more precisely.
  func implied(
    by trades: [TradeMention], beside mentions: [SkillMention], in document: Document,
    _ readings: DocumentReading
  ) -> [SkillMention] {
    let titles = trades.filter { $0.when != .wanted }.compactMap {
      trade -> (concept: Int, range: ByteRange)? in
      taxonomy.trades[trade.trade].skill.map { ($0, trade.range) }
    }
    let fields = head.readings(in: document, readings).flatMap(field)
    // A field tells its skill better than the trade that it stands for: “Data” is no data analysis yet.
    let precise = titles.filter { title in !fields.contains { $0.range.overlaps(title.range) } }
    return (precise + fields).filter { skill in
      !mentions.contains { $0.range.overlaps(skill.range) && isSame($0.concept, skill.concept) }
    }.compactMap { mention($0.concept, $0.range, document) }
  }

  /// The fields of work that a role line is: “role: Développement”.
  private func field(_ reading: ClauseReading) -> [(concept: Int, range: ByteRange)] {
    let words = reading.tokens.filter { !$0.isFunction }
    return cues.cues(in: reading).compactMap { cue in
      guard case .field(let concept) = cue.meaning else { return nil }
      let others = words.filter { !$0.range.overlaps(cue.range) }
      return others.isEmpty ? (concept, cue.range) : nil
    }
  }

  private func isSame(_ mention: Int, _ skill: Int) -> Bool {
    mention == skill || taxonomy.ancestors(of: mention).contains(skill)
  }

  private func mention(_ concept: Int, _ range: ByteRange, _ document: Document) -> SkillMention? {
    for (section, part) in document.sections.enumerated() {
      for (place, clause) in part.clauses.enumerated() where clause.range.overlaps(range) {
        return SkillMention(
          concept: concept, range: range, stance: .held, evidence: .used, section: section, clause: place,
          by: "title",
          rule: document.quote(range), confidence: 70)
      }
    }
    return nil
  }
}
