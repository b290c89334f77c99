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
  ///
  /// - Parameter memory: holds what is found in it, as long as the clause is read.
  func clause(
    _ reading: ClauseReading, _ content: ByteRange, _ text: TextBytes, in memory: TermMemory
  ) -> TermClause {
    let found = memory.cues.piece(upTo: reading.matches.count) { found in
      var count = 0
      for match in reading.matches where match.meaning.kind == .cue {
        guard let cue = cues[match.meaning.index] else { continue }
        found[count] = TermClause.Mark(cue: cue, match: match)
        count += 1
      }
      found.sortFew(0..<count) { $0.isBefore($1) }
      return count
    }
    let run = WordRun(reading.tokens, text.buffer, words, end: content.end, in: memory.places)
    return TermClause(run: run, cues: found, taxonomy: taxonomy)
  }
}
