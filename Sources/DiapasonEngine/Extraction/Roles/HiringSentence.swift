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

  /// From the last to the first, and from the end of each: what is still to be cut stays where it stands.
  private func cut(
    _ clauses: inout [Clause], _ readings: inout [ClauseReading], _ demands: [Demand], _ text: SourceText,
    _ memory: ReadingMemory
  ) {
    for (place, demand) in demands.reversed() {
      cut(&clauses, &readings, place, before: demand.upperBound, text, memory)
      if !isSubject(readings[place].tokens[..<demand.lowerBound]) {
        cut(&clauses, &readings, place, before: demand.lowerBound, text, memory)
      }
    }
  }

  /// Whether the words are no more than the subject of what follows.
  private func isSubject(_ tokens: Slice<UnsafeBufferPointer<Token>>) -> Bool {
    tokens.count { !$0.isFunction } <= Self.longestSubject
      && !tokens.dropFirst().contains { $0.gap >= .colon }
  }

  private func cut(
    _ clauses: inout [Clause], _ readings: inout [ClauseReading], _ place: Int, before token: Int,
    _ text: SourceText, _ memory: ReadingMemory
  ) {
    guard let (first, second) = readings[place].split(before: token, memory) else { return }
    let byte = second.tokens[0].range.start
    var (left, right) = (clauses[place], clauses[place])
    left.range.end = byte
    left.content = text.trimmed(ByteRange(left.content.start, byte))
    right.range.start = byte
    right.content.start = byte
    clauses[place] = left
    clauses.insert(right, at: place + 1)
    readings[place] = first
    readings.insert(second, at: place + 1)
  }

  private func part(_ match: Match) -> Part? {
    let meaning = match.meaning
    return meaning.kind == .cue ? parts[meaning.index] : nil
  }

  private func isTrade(_ match: Match) -> Bool { match.meaning.kind == .trade }
}
