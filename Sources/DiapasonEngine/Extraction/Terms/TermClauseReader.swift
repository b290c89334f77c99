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

  /// The clause, its cues in the order of the text.
  func clause(_ reading: ClauseReading, _ content: ByteRange, _ text: SourceText) -> TermClause {
    let found = reading.matches.compactMap { match -> TermClause.Cue? in
      guard match.meaning.kind == .cue, let cue = cues[match.meaning.index] else { return nil }
      return TermClause.Cue(
        cue: cue, first: match.first, last: match.last,
        phrase: taxonomy.lexicon.text(taxonomy.lexicon.phrases[match.phrase]))
    }
    let ordered = found.sorted { ($0.first, $0.last) < ($1.first, $1.last) }
    return TermClause(run: WordRun(reading.tokens, text, words, end: content.end), cues: ordered)
  }
}
