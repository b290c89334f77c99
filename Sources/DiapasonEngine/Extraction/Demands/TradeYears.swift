/// Gives the years of experience that name no skill to the skill of the trade: “Trois ans d'expérience au moins”.
struct TradeYears {
  let taxonomy: Taxonomy
  let cues: CueTable

  /// Fills in the years, where the posting asks for the skill of its trade and says elsewhere for how many years.
  func add(
    to mentions: inout [SkillMention], _ trades: [TradeMention], _ document: Document,
    _ readings: DocumentReading
  ) {
    guard let asked = trades.first(where: { $0.when == .asked }),
      let skill = taxonomy.trades[asked.trade].skill
    else { return }
    let own = mentions.indices.filter { mentions[$0].concept == skill && mentions[$0].stance.isDemand }
    guard let first = own.first, own.allSatisfy({ mentions[$0].years == nil }),
      let years = years(document, readings)
    else { return }
    mentions[first].years = years
    if mentions[first].level == nil { mentions[first].level = .practice }
  }

  /// The first years of experience of a clause that names no skill.
  private func years(_ document: Document, _ readings: DocumentReading) -> Int? {
    var buffer = CueBuffer(cues)
    for (section, own) in zip(document.sections, readings) {
      for (clause, reading) in zip(section.clauses, own) where asks(clause) && countsYears(reading) {
        let years = document.text.bytes.withUnsafeBufferPointer { bytes in
          buffer.read(reading, bytes)
          return buffer.look(at: reading) { cues in
            // “Idéalement cinq ans d'expérience”, “pas besoin de cinq ans d'expérience”
            let isPlain = StrengthReader(cues: cues).stretches().allSatisfy { $0.stance == .required }
            return isPlain ? YearsReader(cues: cues, bytes: bytes).experience() : nil
          }
        }
        if let years { return years }
      }
    }
    return nil
  }

  private func asks(_ clause: Clause) -> Bool {
    [.required, .terms].contains(clause.role) && clause.kind != .frontMatter
  }

  /// Whether years are counted in the clause, and no skill is named beside qualities.
  private func countsYears(_ reading: ClauseReading) -> Bool {
    var counts = false
    for match in reading.matches {
      switch match.meaning.kind {
      case .concept where taxonomy.concepts[match.meaning.index].kind != .soft: return false
      case .cue where cues[match.meaning.index] == .yearUnit: counts = true
      default: continue
      }
    }
    return counts
  }
}
