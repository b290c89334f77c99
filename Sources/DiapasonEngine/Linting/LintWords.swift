/// The word lists of `lint.yaml`, compiled: `lint.jargon.échéance` holds what to write as “échéance”.
struct LintWords: Sendable {
  private let lexicon: Lexicon
  /// By cue; nil for the lists that are not about postings to mend.
  private let lists: [(group: String, detail: String)?]

  init(_ taxonomy: Taxonomy) {
    lexicon = taxonomy.lexicon
    lists = taxonomy.meanings(ofCuesUnder: "lint") { parts in
      (parts[0], parts.dropFirst().joined(separator: "."))
    }
  }

  /// The phrases of the lists that stand in a clause, in the order of the text.
  func marks(in reading: ClauseReading) -> [LintMark] {
    let marks = reading.matches.compactMap { match -> LintMark? in
      let phrase = lexicon.phrases[match.phrase]
      guard phrase.meaning.kind == .cue, let list = lists[phrase.meaning.index] else { return nil }
      return LintMark(
        group: list.group, detail: list.detail, phrase: lexicon.text(phrase), first: match.first,
        last: match.last, range: reading.range(match))
    }
    return longest(marks.sorted { ($0.first, $1.last) < ($1.first, $0.last) })
  }

  /// Of two phrases of a group on the same words the longer stands: “chef de projet”, not “chef”.
  private func longest(_ marks: [LintMark]) -> [LintMark] {
    marks.enumerated().filter { index, mark in
      !marks.enumerated().contains { other, its in
        other != index && covers(its, mark, isEarlier: other < index)
      }
    }.map(\.element)
  }

  /// What is said of several terms, as “à distance” is of place and of remote work, is said of each.
  private func covers(_ longer: LintMark, _ mark: LintMark, isEarlier: Bool) -> Bool {
    guard longer.group == mark.group, longer.first <= mark.first, longer.last >= mark.last else {
      return false
    }
    if longer.detail != mark.detail, mark.group == "said" { return false }
    return longer.last - longer.first > mark.last - mark.first || isEarlier && longer.detail == mark.detail
  }
}
