/// Nouns that stand for the person sought, or for people at large, in one gender: “le candidat”, “homme de terrain”.
enum GenderedNounCheck {
  static func findings(_ posting: LintedPosting) -> [LintFinding] {
    let text = posting.document.text
    return posting.lines.filter(\.concernsPerson).flatMap { line in
      line.marks.filter { mark in
        isHeard(mark, line) && GenderedWords.areWritten(mark, text)
          && !GenderedWords.isBalanced(mark, line, text)
      }.map { GenderedWords.finding($0, posting) }
    }
  }

  /// Where missions are told, candidates are other people: “le suivi du candidat”.
  private static func isHeard(_ mark: LintMark, _ line: LintedPosting.Line) -> Bool {
    mark.group == "gendered" || mark.group == "applicants" && line.clause.role != .duty
  }
}
