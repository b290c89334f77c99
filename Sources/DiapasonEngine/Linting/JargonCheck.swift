/// Anglicisms and trade words for which French has a plain word.
enum JargonCheck {
  static func findings(_ posting: LintedPosting) -> [LintFinding] {
    var told: Set<String> = []
    return posting.lines.filter { $0.language != "en" && $0.clause.kind != .frontMatter }.flatMap { line in
      line.marks.filter { $0.group == "jargon" && !isName($0, line, posting) }.compactMap { mark in
        // Once is enough for a word: the author will search for the others.
        guard told.insert(mark.detail).inserted else { return nil }
        let words = posting.words(mark.range)
        return LintFinding(
          .jargon, at: mark.range,
          Wording(
            "« \(words) » n'est pas clair pour tout le monde.", "“\(words)” is not clear to everybody."),
          rewrite: Wording("écrivez « \(mark.detail) »", "write “\(mark.detail)”"))
      }
    }
  }

  /// “Digital Factory” within a sentence is a name, as are the words of a trade: “business developer”.
  private static func isName(_ mark: LintMark, _ line: LintedPosting.Line, _ posting: LintedPosting) -> Bool {
    let first = line.reading.tokens[mark.first]
    if first.isCapitalised, mark.first > 0 { return true }
    if mark.last + 1 < line.reading.tokens.count {
      let next = line.reading.tokens[mark.last + 1]
      if next.isCapitalised, next.gap == .soft, mark.first == 0, first.isCapitalised { return true }
    }
    return line.reading.matches.contains { match in
      guard match.first <= mark.first, match.last >= mark.last else { return false }
      return posting.taxonomy.lexicon.phrases[match.phrase].meaning.kind == .trade
    }
  }
}
