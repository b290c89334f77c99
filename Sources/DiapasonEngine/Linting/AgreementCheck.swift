/// Adjectives in the masculine that speak to the reader: “vous êtes passionné”, or “- Motivé” in a list of demands.
enum AgreementCheck {
  /// An adjective further from “vous êtes” than this many words may belong to another noun.
  private static let reach = 8

  static func findings(_ posting: LintedPosting) -> [LintFinding] {
    let text = posting.document.text
    return posting.lines.filter { $0.language != "en" }.flatMap { line in
      line.marks.filter { mark in
        mark.group == "agreement"
          && posting.document.quote(mark.range).lowercased() == mark.phrase.lowercased()
          && !GenderedWords.isBalanced(mark, line, text) && addresses(mark, line)
      }.map { GenderedWords.finding($0, posting) }
    }
  }

  /// Whether the adjective belongs to the reader: it follows “vous êtes”, alone or in a row, or opens an item.
  private static func addresses(_ mark: LintMark, _ line: LintedPosting.Line) -> Bool {
    if mark.first == 0 {
      return line.clause.kind == .item && (line.isIntroducedByAddress || line.clause.role.isDemand)
    }
    let address = line.marks.last { $0.group == "address" && $0.last < mark.first }
    guard let address, mark.first - address.last <= reach else { return false }
    guard !line.reading.tokens[(address.last + 1)...mark.first].contains(where: { $0.gap == .stop }) else {
      return false
    }
    return links(from: address.last, to: mark, line)
  }

  /// Whether nothing stands in between that the adjective could belong to instead: adverbs do not count, and after a
  /// comma or “et” another of the row stands.
  private static func links(from verb: Int, to mark: LintMark, _ line: LintedPosting.Line) -> Bool {
    var place = mark.first
    while place - 1 > verb {
      if line.reading.tokens[place].gap == .comma { return isRow(verb, place - 1, line) }
      guard let link = line.marks.first(where: { $0.group == "link" && $0.last == place - 1 }) else {
        return false
      }
      if link.detail == "and" { return isRow(verb, link.first - 1, line) }
      place = link.first
    }
    return true
  }

  /// Whether the words between “vous êtes” and the link say no noun of their own: no article stands among them.
  private static func isRow(_ verb: Int, _ last: Int, _ line: LintedPosting.Line) -> Bool {
    guard verb < last else { return true }
    return !line.reading.tokens[(verb + 1)...last].contains { $0.isFunction }
  }
}
