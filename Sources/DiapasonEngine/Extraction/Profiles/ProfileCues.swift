/// What the word lists under `profile` mean: how people speak of what they hold, want and lack.
///
/// `profile.wanted.after` is a stance whose words govern what follows them, `profile.levels.mastery.beside` a level
/// told directly next to the skill, `profile.headings.wish` a word of a heading.
struct ProfileCues: Sendable {
  /// What a cue covers of its clause.
  enum Scope: String, Sendable { case after, clause, beside }

  enum Meaning: Equatable, Sendable {
    case turn
    case introducing
    case heading(Role)
    case stance(SkillMention.Stance, Scope)
    case level(SkillMention.Level, Scope)
    case evidence(SkillMention.Evidence)
    case field(concept: Int)

    /// Whether it may end before the clause does.
    var hasReach: Bool {
      switch self {
      case .level, .stance: true
      default: false
      }
    }
  }

  /// A cue at its place.
  struct Cue: Sendable {
    var meaning: Meaning
    var range: ByteRange
    /// Where what it governs ends at the latest.
    var reach = Int.max
  }

  private let taxonomy: Taxonomy
  private let meanings: [Meaning?]

  init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    meanings = taxonomy.cues.map { name in
      guard name.hasPrefix("profile.") else { return nil }
      let parts = name.split(separator: ".").map(String.init)
      guard parts.first == "profile", parts.count > 1 else { return nil }
      return Self.meaning(parts[1], Array(parts.dropFirst(2)), taxonomy)
    }
  }

  private static func meaning(_ list: String, _ rest: [String], _ taxonomy: Taxonomy) -> Meaning? {
    switch (list, rest.first, rest.last.flatMap(Scope.init)) {
    case ("turns", _, _): .turn
    case ("introducing", _, _): .introducing
    case ("headings", let name?, _): Role(rawValue: name).map { .heading($0) }
    case ("leisure", _, let scope?): .stance(.context, scope)
    case ("levels", let name?, let scope?): SkillMention.Level(rawValue: name).map { .level($0, scope) }
    case ("evidence", let name?, _): SkillMention.Evidence(rawValue: name).map { .evidence($0) }
    case ("fields", let name?, _): taxonomy.index(of: name).map { .field(concept: $0) }
    case (_, _, let scope?): SkillMention.Stance(rawValue: list).map { .stance($0, scope) }
    default: nil
    }
  }

  /// The cues of a clause with where they end to govern: “Python (expert), SQL”, “un peu de Go · SQL”.
  func cues(in reading: ClauseReading, _ text: SourceText) -> [Cue] {
    var cues = cues(in: reading)
    guard let last = reading.tokens.last, cues.contains(where: { $0.meaning.hasReach }) else { return cues }
    var ends = CueEnds(before: Int(last.end))
    text.withBytes { text in
      for index in cues.indices.reversed() {
        ends.walk(to: cues[index].range.start, text)
        switch cues[index].meaning {
        case .level: cues[index].reach = min(ends.bracket, ends.dot)
        case .stance: cues[index].reach = ends.bracket
        default: break
        }
      }
    }
    return cues
  }

  /// The cues of a clause in the order of the text; where one begins at a turn, the turn comes first.
  func cues(in reading: ClauseReading) -> [Cue] {
    reading.matches.compactMap { match -> Cue? in
      let meaning = match.meaning
      guard meaning.kind == .cue, let said = meanings[meaning.index] else { return nil }
      return Cue(meaning: said, range: reading.range(match))
    }.sorted { a, b in
      if a.range.start != b.range.start { return a.range.start < b.range.start }
      if (a.meaning == .turn) != (b.meaning == .turn) { return a.meaning == .turn }
      return a.range.end < b.range.end
    }
  }
}
