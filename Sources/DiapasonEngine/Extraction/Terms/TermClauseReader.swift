/// Makes `TermClause`s from the readings of clauses.
struct TermClauseReader: Sendable {
  private let taxonomy: Taxonomy
  private let cues: [TermCue?]
  /// What each cue and each concept hints at.
  private let cueHints: FixedArray<TermHints>
  private let conceptHints: FixedArray<TermHints>
  let words: DateWords

  init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    cues = taxonomy.cues.map(TermCue.init)
    cueHints = FixedArray(cues.map { $0.map(TermHints.init) ?? [] })
    conceptHints = FixedArray(taxonomy.concepts.map { $0.kind == .spokenLanguage ? .language : [] })
    words = DateWords(taxonomy)
  }

  private func name(_ cue: TermCue, _ match: Match) -> String {
    guard case .place = cue else { return "" }
    return taxonomy.lexicon.text(taxonomy.lexicon.phrases[match.phrase])
  }

  /// What the matches of a clause hint at.
  func hints(_ reading: ClauseReading) -> TermHints {
    let (cues, concepts) = (cueHints.items, conceptHints.items)
    var hints: TermHints = []
    for match in reading.matches {
      switch match.meaning.kind {
      case .cue: hints.formUnion(cues[match.meaning.index])
      case .concept: hints.formUnion(concepts[match.meaning.index])
      case .trade: break
      }
    }
    return hints
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
