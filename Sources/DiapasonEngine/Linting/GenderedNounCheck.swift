/// Nouns that stand for the person sought, or for people at large, in one gender: “le candidat”, “homme de terrain”.
enum GenderedNounCheck {
  static func findings(_ posting: LintedPosting) -> [LintFinding] {
    let text = posting.document.text
    return posting.lines.filter(\.concernsPerson).flatMap { line in
      line.marks.filter { mark in
        mark.group == "gendered" && GenderedWords.areWritten(mark, text)
          && !GenderedWords.isBalanced(mark, line, text)
      }.map { GenderedWords.finding($0, posting) }
    }
  }
}
