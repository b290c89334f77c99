/// A table as its publisher wrote it: CSV of any separator, with or without a byte order mark, quotes and line breaks
/// inside fields.
///
/// ```
/// CSVTable("a.csv", bytes).rows[0]["preferredLabel"]
/// ```
struct CSVTable: Sendable {
  /// One row: the line it begins on, and its fields by the names of the columns.
  struct Row: Sendable {
    let line: Int
    fileprivate let fields: [String]
    fileprivate let places: [String: Int]

    /// The field of that column, empty where the table has none.
    subscript(_ column: String) -> String { places[column].map { fields[$0] } ?? "" }

    /// The fields that are not empty, but for some columns, in the order of the table.
    func others(than known: Set<String>) -> [(column: String, value: String)] {
      places.filter { !known.contains($0.key) && !fields[$0.value].isEmpty }
        .sorted { $0.value < $1.value }.map { ($0.key, fields[$0.value]) }
    }
  }

  let path: String
  private(set) var columns: [String] = []
  private(set) var rows: [Row] = []
  private(set) var problems: [TaxonomyProblem] = []

  /// Reads the bytes of a file; a row that does not fit the head is left out and told.
  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    let text = SourceText(decoding: bytes)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var reader = CSVReader(text.bytes, from: text.bytes.starts(with: mark) ? 3 : 0)
    guard let head = reader.next() else { return }
    columns = head.fields.map { String($0.split(whereSeparator: \.isWhitespace).joined(separator: "-")) }
    let places = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    while let record = reader.next() {
      if record.fields == [""] { continue }
      guard record.fields.count == columns.count else {
        problems.append(Self.misfit(path, record, columns.count))
        continue
      }
      rows.append(Row(line: record.line, fields: record.fields, places: places))
    }
    if let line = reader.unclosed { problems.append(Self.unclosed(path, line)) }
  }

  private static func misfit(_ path: String, _ record: CSVReader.Record, _ count: Int) -> TaxonomyProblem {
    let own = record.fields.count
    return TaxonomyProblem(
      file: path, line: record.line,
      Wording(
        "ligne ignorée : \(own) champs, alors que l'en-tête en a \(count) ; vérifiez les guillemets et les séparateurs",
        "row left out: \(own) fields where the head has \(count); check quotes and separators"))
  }

  private static func unclosed(_ path: String, _ line: Int) -> TaxonomyProblem {
    TaxonomyProblem(
      file: path, line: line,
      Wording(
        "guillemet ouvert ici et jamais fermé ; tout ce qui suit est ignoré",
        "a quote opens here and never closes; all that follows is left out"))
  }
}
