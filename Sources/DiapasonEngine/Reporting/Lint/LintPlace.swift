/// Where a finding stands, in lines and columns from 1; what is missing is told at the beginning of the file.
struct LintPlace {
  let line: Int
  let column: Int
  let endLine: Int
  let endColumn: Int

  init(_ finding: LintFinding, _ document: Document) {
    guard let range = finding.range else {
      (line, column, endLine, endColumn) = (1, 1, 1, 1)
      return
    }
    (line, column) = document.text.position(at: range.start)
    (endLine, endColumn) = document.text.position(at: range.end)
  }
}
