/// Reads the languages to be spoken, with their level: “anglais courant”, “English (B2)”.
struct SpokenLanguageReader {
  let taxonomy: Taxonomy

  /// Adds the languages of a clause.
  func add(_ reading: ClauseReading, _ clause: TermClause, to terms: inout Terms) {
    let named = reading.matches.filter(isLanguage)
    for (index, match) in named.enumerated() {
      let concept = match.meaning.index
      let next = index + 1 < named.count ? named[index + 1].first : Int.max
      let level = level(clause, from: index == 0 ? 0 : match.first, to: next)
      if let known = terms.languages.firstIndex(where: { $0.value.concept == concept }) {
        if terms.languages[known].value.level == nil { terms.languages[known].value.level = level }
      } else {
        terms.languages.append(
          Stated(SpokenLanguage(concept: concept, level: level), at: reading.range(match)))
      }
    }
  }

  private func isLanguage(_ match: Match) -> Bool {
    let meaning = match.meaning
    return meaning.kind == .concept && taxonomy.concepts[meaning.index].kind == .spokenLanguage
  }

  /// The highest level that stands between two languages.
  private func level(_ clause: TermClause, from: Int, to: Int) -> SpokenLanguage.Level? {
    let levels = clause.cues.compactMap { cue -> SpokenLanguage.Level? in
      guard case .spoken(let level) = cue.cue, cue.first >= from, cue.first < to else { return nil }
      return level
    }
    return SpokenLanguage.Level.allCases.last { levels.contains($0) }
  }
}
