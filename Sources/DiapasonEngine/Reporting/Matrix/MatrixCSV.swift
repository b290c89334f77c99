/// The matrix as CSV: long, with a row per pair or per criterion of a pair, or wide, with a row per posting.
///
/// ```swift
/// let csv = MatrixCSV(format, isBrief: true)
/// csv.header + csv.rows(pairs)
/// ```
package struct MatrixCSV: Sendable {
  private let format: CSVFormat
  private let isBrief: Bool

  /// A long table; a brief one has a row per pair.
  package init(_ format: CSVFormat, isBrief: Bool) {
    self.format = format
    self.isBrief = isBrief
  }

  /// The names of the columns.
  package var header: [UInt8] {
    var csv = CSVWriter(format)
    csv.row(MatrixColumn.all(isBrief: isBrief).map(\.name))
    return csv.bytes
  }

  /// The rows of some pairs.
  package func rows(_ pairs: [MatrixPair]) -> [UInt8] {
    var csv = CSVWriter(format)
    for pair in pairs {
      // A pair without criteria keeps its row.
      let parts: [MatrixPair.Part?] = isBrief || pair.parts.isEmpty ? [nil] : pair.parts
      for part in parts {
        write(pair, to: &csv)
        if !isBrief {
          csv.text(pair.unmet.joined(separator: "|"))
          write(part, to: &csv)
        }
        csv.endRow()
      }
    }
    return csv.bytes
  }

  private func write(_ pair: MatrixPair, to csv: inout CSVWriter) {
    csv.text(pair.posting)
    csv.text(pair.candidate)
    for number in [pair.score, pair.low, pair.high, pair.reverse, pair.mutual] { csv.thousandths(number) }
  }

  private func write(_ part: MatrixPair.Part?, to csv: inout CSVWriter) {
    for text in [part?.criterion, part?.strength, part?.status] { csv.text(text) }
    for number in [part?.weight, part?.cover, part?.points] { csv.thousandths(number) }
    for text in [part?.rule, part?.asked, part?.held] { csv.text(text) }
  }

  /// The header of a wide table: a column per profile.
  package static func wideHeader(_ candidates: [String], _ format: CSVFormat) -> [UInt8] {
    var csv = CSVWriter(format)
    csv.row(["posting"] + candidates)
    return csv.bytes
  }

  /// A row of a wide table: the scores of one posting, in the order of the columns.
  package static func wideRow(_ posting: String, _ scores: [Int?], _ format: CSVFormat) -> [UInt8] {
    var csv = CSVWriter(format)
    csv.text(posting)
    for score in scores { csv.thousandths(score) }
    csv.endRow()
    return csv.bytes
  }
}
