/// Finds the part of a sentence that says whom the team looks for: “We make X and | look for a designer | to …”.
struct HiringSentence {
  private enum Part: String { case start, against, whom, until, within }

  /// What stands before the verb and has no more words than this is its subject: “Our team | looks for”.
  private static let longestSubject = 3

  /// By cue; nil for the lists that are not about hiring.
  private let parts: [Part?]

  init(_ taxonomy: Taxonomy) {
    parts = taxonomy.meanings(ofCuesUnder: "roles.hiring") { Part(rawValue: $0[0]) }
  }

  /// By cue, whether it may begin a demand.
  var cues: [RoleCues] { parts.map { $0 == .start ? .hiring : [] } }

  /// The tokens from the verb to the word that leads over to something else; nil where nobody is looked for.
  func tokens(_ reading: ClauseReading) -> Range<Int>? {
    guard let start = reading.matches.first(where: { part($0) == .start }),
      !reading.matches.contains(where: { part($0) == .against })
    else { return nil }
    let within = Set(reading.matches.filter { part($0) == .within }.map(\.last))
    let until = reading.matches.first { match in
      part(match) == .until && match.first > start.last && !within.contains(match.first)
    }
    let end = until?.first ?? reading.tokens.count
    // “We look for a solution” is no hiring.
    let isSomeone = reading.matches.contains { match in
      match.last < end && match.last >= start.last && (part(match) == .whom || isTrade(match))
    }
    return isSomeone ? start.first..<end : nil
  }

  /// Cuts the clauses that hire into what stands before, the demand, and what it is for.
  ///
  /// - Parameter cues: of each clause of the document.
  /// - Returns: whether any hires.
  func split(_ document: inout Document, _ readings: inout DocumentReading, _ cues: [RoleCues]) -> Bool {
    var first = 0
    var isCut = false
    for section in document.sections.indices {
      let own = cues[first..<first + readings[section].count]
      first = own.endIndex
      guard own.contains(where: { $0.contains(.hiring) }) else { continue }
      let demands = demands(own, document.sections[section].clauses, readings[section])
      guard !demands.isEmpty else { continue }
      isCut = true
      cut(
        &document.sections[section].clauses, &readings.sections[section], demands, document.text,
        readings.memory)
    }
    return isCut
  }

  private typealias Demand = (place: Int, tokens: Range<Int>)

  /// The clauses of a section that hire.
  private func demands(
    _ cues: ArraySlice<RoleCues>, _ clauses: [Clause], _ readings: [ClauseReading]
  ) -> [Demand] {
    clauses.indices.compactMap { place in
      guard cues[cues.startIndex + place].contains(.hiring), clauses[place].kind != .frontMatter else {
        return nil
      }
      return tokens(readings[place]).map { (place, $0) }
    }
  }

  private func cut(
    _ clauses: inout [Clause], _ readings: inout [ClauseReading], _ demands: [Demand], _ text: SourceText,
    _ memory: ReadingMemory
  ) {
    var (parts, regrouped): ([Clause], [ClauseReading]) = ([], [])
    var next = 0
    for (place, demand) in demands {
      parts += clauses[next...place]
      regrouped += readings[next...place]
      next = place + 1
      let reading = readings[place]
      if !isSubject(reading, before: demand.lowerBound) {
        cutLast(&parts, &regrouped, before: demand.lowerBound, text, memory)
      }
      let passed = reading.tokens.count - (regrouped.last?.tokens.count ?? 0)
      cutLast(&parts, &regrouped, before: demand.upperBound - passed, text, memory)
    }
    clauses.replaceSubrange(..<next, with: parts)
    readings.replaceSubrange(..<next, with: regrouped)
  }

  /// Whether the words before the verb are no more than its subject; a skill in them, “OpenFisca looks for”, is not asked
  /// for.
  private func isSubject(_ reading: ClauseReading, before verb: Int) -> Bool {
    let tokens = reading.tokens[..<verb]
    return tokens.count { !$0.isFunction } <= Self.longestSubject
      && !tokens.dropFirst().contains { $0.gap >= .colon }
      && !reading.matches.contains { $0.meaning.kind == .concept && $0.last < verb }
  }

  private func cutLast(
    _ clauses: inout [Clause], _ readings: inout [ClauseReading], before token: Int, _ text: SourceText,
    _ memory: ReadingMemory
  ) {
    guard let clause = clauses.last, let (first, second) = readings.last?.split(before: token, memory)
    else { return }
    let byte = second.tokens[0].range.start
    var (left, right) = (clause, clause)
    left.range.end = byte
    left.content = text.trimmed(ByteRange(left.content.start, byte))
    right.range.start = byte
    right.content.start = byte
    clauses[clauses.count - 1] = left
    clauses.append(right)
    readings[readings.count - 1] = first
    readings.append(second)
  }

  private func part(_ match: Match) -> Part? {
    let meaning = match.meaning
    return meaning.kind == .cue ? parts[meaning.index] : nil
  }

  private func isTrade(_ match: Match) -> Bool { match.meaning.kind == .trade }
}
