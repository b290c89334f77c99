/// Whether words are written for one gender only; what the checks of gendered wording share.
enum GenderedWords {
  /// Whether the words stand in the file as the list writes them, in the singular or plural, and no ending of inclusive
  /// writing hangs on them: “développeur” and “Développeurs”, but neither “développeuse” nor “développeur·se”.
  static func areWritten(_ mark: LintMark, _ text: SourceText) -> Bool {
    let written = text.string(mark.range).lowercased().split { $0.isWhitespace }.joined(separator: " ")
    let listed = mark.phrase.lowercased().split(separator: " ").joined(separator: " ")
    return written == listed || written == listed + "s"
  }

  /// Whether the clause names the other gender too: “un développeur ou une développeuse”, “(H/F)”.
  static func isBalanced(_ mark: LintMark, _ line: LintedPosting.Line, _ text: SourceText) -> Bool {
    if line.marks.contains(where: { $0.group == "both" || $0.group == "pair" }) { return true }
    let own = words(text.string(mark.range))
    let forms = words(mark.detail).subtracting(own).filter { $0.count > 3 }
    return line.reading.tokens.contains { !forms.isDisjoint(with: words(text.string($0.range))) }
  }

  /// The words in lower case and the singular.
  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map { String($0.hasSuffix("s") ? $0.dropLast() : $0) })
  }

  static func finding(_ mark: LintMark, _ posting: LintedPosting) -> LintFinding {
    let words = posting.words(mark.range)
    return LintFinding(
      .gendered, at: mark.range,
      Wording(
        "« \(words) » ne s'adresse qu'à un genre : des personnes qui conviendraient ne se sentiront pas visées.",
        "“\(words)” speaks to one gender only: people who would do well may not feel addressed."),
      rewrite: Wording("écrivez « \(mark.detail) »", "write “\(mark.detail)”"))
  }
}
