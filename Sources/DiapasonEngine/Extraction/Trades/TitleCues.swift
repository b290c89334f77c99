/// What the word lists under `titles` and `seniority` mean: where trades are sought, where others are spoken of.
struct TitleCues: Sendable {
  enum Meaning: Equatable, Sendable {
    case sought, others, people, purpose, past, now
    case seniority(String)
    case field(trade: Int)
  }

  /// A cue at its place.
  struct Mark: Sendable {
    var meaning: Meaning
    var range: ByteRange
  }

  private let taxonomy: Taxonomy
  private let meanings: [Meaning?]

  init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    meanings = taxonomy.cues.map { Self.meaning(of: $0, taxonomy) }
  }

  /// `titles.sought`, `seniority.senior.fr`.
  private static func meaning(of list: String, _ taxonomy: Taxonomy) -> Meaning? {
    guard list.hasPrefix("titles.") || list.hasPrefix("seniority.") else { return nil }
    let parts = list.split(separator: ".")
    guard parts.count > 1 else { return nil }
    if parts[0] == "seniority" { return .seniority(String(parts[1])) }
    guard parts[0] == "titles" else { return nil }
    if parts[1] == "fields", let name = parts.last {
      return taxonomy.tradeIndex(of: String(name)).map { .field(trade: $0) }
    }
    return switch parts[1] {
    case "sought": .sought
    case "others": .others
    case "people": .people
    case "purpose": .purpose
    case "past": .past
    case "now": .now
    default: nil
    }
  }

  /// What a match says of titles, where it is such a cue.
  func meaning(_ match: Match) -> Meaning? {
    match.meaning.kind == .cue ? meanings[match.meaning.index] : nil
  }

  /// Whether a clause names a trade: where none does, its cues are of no use.
  static func nameTrade(_ reading: ClauseReading) -> Bool {
    reading.matches.contains { $0.meaning.kind == .trade }
  }

  /// The trades that a clause names and the cues around them, both in the order of the text.
  func read(_ reading: ClauseReading) -> (trades: [TradeMention], cues: [Mark]) {
    var trades: [TradeMention] = []
    var cues: [Mark] = []
    for match in reading.matches {
      switch match.meaning.kind {
      case .concept: break
      case .trade:
        for trade in taxonomy.lexicon.meanings(taxonomy.lexicon.phrases[match.phrase]) {
          trades.append(TradeMention(trade: trade, when: .asked, range: reading.range(match)))
        }
      case .cue:
        if let meaning = meanings[match.meaning.index] {
          cues.append(Mark(meaning: meaning, range: reading.range(match)))
        }
      }
    }
    cues.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    let grades = grades(cues, beside: trades)
    return (grades.isEmpty ? trades : trades.map { graded($0, grades) }, cues)
  }

  /// The trades whose fields of work a clause names; “développement d'une API” is a task, not a field.
  func fields(_ reading: ClauseReading) -> [TradeMention] {
    reading.matches.compactMap { match in
      guard match.meaning.kind == .cue, case .field(let trade)? = meanings[match.meaning.index],
        !reading.tokens.dropFirst(match.last + 1).prefix(1).contains(where: \.isFunction)
      else { return nil }
      return TradeMention(trade: trade, when: .now, range: reading.range(match))
    }
  }

  /// The grades that are told; “référent” within a title is none.
  private func grades(_ cues: [Mark], beside trades: [TradeMention]) -> [(name: String, range: ByteRange)] {
    cues.compactMap { cue in
      guard case .seniority(let name) = cue.meaning, !trades.contains(where: { $0.range.overlaps(cue.range) })
      else { return nil }
      return (name, cue.range)
    }
  }

  /// The trade with the grade that is told nearest to it.
  private func graded(_ trade: TradeMention, _ grades: [(name: String, range: ByteRange)]) -> TradeMention {
    var trade = trade
    var nearest = Int.max
    for grade in grades {
      let distance = max(grade.range.start - trade.range.end, trade.range.start - grade.range.end)
      if distance < nearest { (nearest, trade.seniority) = (distance, grade.name) }
    }
    return trade
  }
}
