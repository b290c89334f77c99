/// Makes `TermClause`s from the readings of clauses.
struct TermClauseReader: Sendable {
  private let taxonomy: Taxonomy
  private let cues: [TermCue?]
  let words: DateWords

  init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    cues = taxonomy.cues.map(TermCue.init)
    words = DateWords(taxonomy)
  }

  private func name(_ cue: TermCue, _ match: Match) -> String {
    guard case .place = cue else { return "" }
    return taxonomy.lexicon.text(taxonomy.lexicon.phrases[match.phrase])
  }

  /// Whether a cue stands among the matches of a clause.
  func hears(_ reading: ClauseReading) -> Bool {
    reading.matches.contains { $0.meaning.kind == .cue && cues[$0.meaning.index] != nil }
  }

  /// The clause, its cues in the order of the text.
  func clause(_ reading: ClauseReading, _ content: ByteRange, _ text: SourceText) -> TermClause {
    let found = reading.matches.compactMap { match -> TermClause.Cue? in
      guard match.meaning.kind == .cue, let cue = cues[match.meaning.index] else { return nil }
      return TermClause.Cue(cue: cue, first: match.first, last: match.last, phrase: name(cue, match))
    }
    let ordered = found.sorted { ($0.first, $0.last) < ($1.first, $1.last) }
    return TermClause(run: WordRun(reading.tokens, text, words, end: content.end), cues: ordered)
  }
}
