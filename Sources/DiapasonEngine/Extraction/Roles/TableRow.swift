/// The row of a table in which a cell stands: its first cell speaks for the others, as in “| Maîtrise | Python, SQL |”.
enum TableRow {
  /// The place of the first cell in the row of the cell at `place`; nil for that cell itself and outside tables.
  static func head(of place: Int, in clauses: [Clause], _ text: SourceText) -> Int? {
    guard clauses[place].kind == .cell else { return nil }
    let row = text.lines.start(of: text.lines.line(at: clauses[place].range.start))
    var (low, high) = (0, place)
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].range.start < row { low = middle + 1 } else { high = middle }
    }
    return low < place ? low : nil
  }
}
