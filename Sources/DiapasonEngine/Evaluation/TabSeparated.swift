/// A table as tab-separated values: a line of column names, then a row a line.
///
/// `TabSeparated(bytes).rows` of `id ⇥ family` and `ada ⇥ data` is `[["ada", "data"]]` by `["id", "family"]`.
struct TabSeparated {
  private let columns: [String]
  private let rows: [[String]]

  /// Reads the bytes of a file.
  init(_ bytes: [UInt8]) {
    let lines = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let cells = lines.map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
    columns = cells.first ?? []
    rows = Array(cells.dropFirst())
  }

  /// The named columns of every row; a cell that is not there is empty.
  func columns(_ names: String...) -> [[String]] {
    let places = names.map { columns.firstIndex(of: $0) }
    return rows.map { row in
      places.map { place in place.flatMap { $0 < row.count ? row[$0] : nil } ?? "" }
    }
  }
}
