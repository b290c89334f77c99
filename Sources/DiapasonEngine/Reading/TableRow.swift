/// The row of a table in which a cell stands: its first cell speaks for the others, as in “| Maîtrise | Python, SQL |”,
/// and one behind may grade it: “| Python | Expert |”.
enum TableRow {
  /// So many columns a grade may stand behind what it grades.
  private static let reach = 6

  /// The place of the first cell in the row of the cell at `place`; nil for that cell itself and outside tables.
  static func head(of place: Int, in clauses: [Clause], _ text: SourceText) -> Int? {
    guard clauses[place].kind == .cell else { return nil }
    let row = text.lines.start(of: text.lines.line(at: clauses[place].range.start))
    let head = clauses.place(from: row)
    return head < place ? head : nil
  }

  /// The next cells behind the one at `place` in its row.
  static func rest(behind place: Int, in clauses: [Clause], _ text: SourceText) -> Range<Int> {
    let row = text.lines.line(at: clauses[place].range.start)
    var end = place + 1
    while end < clauses.count, end - place <= reach, clauses[end].kind == .cell,
      text.lines.line(at: clauses[end].range.start) == row
    {
      end += 1
    }
    return place + 1..<end
  }
}
