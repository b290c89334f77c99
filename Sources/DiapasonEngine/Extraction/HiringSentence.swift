/// Finds the part of a sentence that says whom the team looks for: “We make X and look for | a designer | to …”.
struct HiringSentence {
  private enum Part: String { case start, whom, until, within }

  private let lexicon: Lexicon
  /// By cue; nil for the lists that are not about hiring.
  private let parts: [Part?]

  init(_ taxonomy: Taxonomy) {
    lexicon = taxonomy.lexicon
    parts = taxonomy.cues.map { name in
      // “roles.hiring.until”
      name.hasPrefix("roles.hiring.") ? Part(rawValue: String(name.dropFirst("roles.hiring.".count))) : nil
    }
  }

  /// The tokens from the verb to the word that leads over to something else; nil where nobody is looked for.
  func tokens(_ reading: ClauseReading) -> Range<Int>? {
    guard let start = reading.matches.first(where: { part($0) == .start }) else { return nil }
    let within = reading.matches.filter { part($0) == .within }
    let until = reading.matches.filter { part($0) == .until && $0.first > start.last }.map(\.first)
      .filter { token in !within.contains { $0.holds(token) } }.min()
    let end = until ?? reading.tokens.count
    // “We look for a solution” is no hiring.
    let isSomeone = reading.matches.contains { match in
      match.last < end && match.last >= start.last && (part(match) == .whom || isTrade(match))
    }
    return isSomeone ? start.first..<end : nil
  }

  /// Cuts the clauses that hire into what stands before, the demand, and what it is for.
  func split(_ document: inout Document, _ readings: inout [[ClauseReading]]) {
    for section in document.sections.indices {
      for place in document.sections[section].clauses.indices.reversed() {
        guard document.sections[section].clauses[place].kind != .frontMatter,
          let demand = tokens(readings[section][place])
        else { continue }
        for cut in [demand.upperBound, demand.lowerBound] {
          split(
            &document.sections[section].clauses, &readings[section], at: place, before: cut, document.text)
        }
      }
    }
  }

  private func split(
    _ clauses: inout [Clause], _ readings: inout [ClauseReading], at place: Int, before token: Int,
    _ text: SourceText
  ) {
    guard let (first, second) = readings[place].split(before: token) else { return }
    var (left, right) = (clauses[place], clauses[place])
    let byte = second.tokens[0].range.start
    left.range.end = byte
    left.content = text.trimmed(ByteRange(left.content.start, byte))
    right.range.start = byte
    right.content.start = byte
    clauses.replaceSubrange(place...place, with: [left, right])
    readings.replaceSubrange(place...place, with: [first, second])
  }

  private func part(_ match: Match) -> Part? {
    let meaning = lexicon.phrases[match.phrase].meaning
    return meaning.kind == .cue ? parts[meaning.index] : nil
  }

  private func isTrade(_ match: Match) -> Bool { lexicon.phrases[match.phrase].meaning.kind == .trade }
}
