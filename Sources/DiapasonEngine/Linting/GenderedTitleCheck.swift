/// The trade sought, written for one gender: “Développeur”.
///
/// Colleagues are left alone: “le développeur actuel” may well be a man. So are words within a title that do not name
/// the person: “chargée d'animation des référents”.
enum GenderedTitleCheck {
  static func findings(_ posting: LintedPosting) -> [LintFinding] {
    let text = posting.document.text
    let sought = posting.extraction.trades.filter { $0.when == .asked && !$0.range.isEmpty }.map(\.range)
    // A title with “(H/F)” speaks for all that follows.
    let isBalanced = posting.lines.contains { line in line.marks.contains { $0.group == "both" } }
    guard !isBalanced else { return [] }
    var told: Set<Int> = []
    return posting.lines.flatMap { line in
      line.marks.filter { mark in
        mark.group == "titles" && sought.contains { $0.start == mark.range.start }
          && GenderedWords.areWritten(mark, text) && !GenderedWords.isBalanced(mark, line, text)
          && told.insert(mark.range.start).inserted
      }.map { GenderedWords.finding($0, posting) }
    }
  }
}
