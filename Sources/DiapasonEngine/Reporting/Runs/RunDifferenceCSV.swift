/// What changed between two runs, as CSV: a row per criterion that moved.
///
/// ```swift
/// RunDifferenceCSV.bytes(difference)  // posting,candidate,before,after,criterion,…
/// ```
package enum RunDifferenceCSV {
  /// The whole table.
  package static func bytes(_ difference: RunDifference, _ format: CSVFormat) -> [UInt8] {
    var csv = CSVWriter(format)
    csv.row([
      "posting", "candidate", "before", "after", "criterion", "points_before", "points_after", "reason",
    ])
    for move in difference.moves {
      let parts: [RunDifference.PartMove?] = move.parts.isEmpty ? [nil] : move.parts
      for part in parts {
        csv.text(move.posting)
        csv.text(move.candidate)
        csv.thousandths(move.before)
        csv.thousandths(move.after)
        csv.text(part?.criterion)
        csv.thousandths(part?.before)
        csv.thousandths(part?.after)
        csv.text(part?.reason)
        csv.endRow()
      }
    }
    return csv.bytes
  }
}
