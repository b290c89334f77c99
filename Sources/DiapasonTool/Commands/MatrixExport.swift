import DiapasonEngine

/// How `matrix` writes pairs: what stands before them, those of each posting, and what comes at the end.
struct MatrixExport {
  static let format = Option.format(["jsonl", "csv", "html", "xlsx", "npy"])
  static let wide = Option(
    name: "wide",
    help: Wording(
      "en CSV, une ligne par offre et une colonne par profil",
      "in CSV, a row per posting and a column per profile"))
  static let separator = Option(
    name: "separator", value: .oneOf(["comma", "semicolon", "tab"]), placeholder: Wording("SIGNE", "MARK"),
    help: Wording("ce qui sépare les colonnes du CSV", "what separates the columns of CSV"), standard: "comma"
  )
  static let decimal = Option(
    name: "decimal", value: .oneOf(["point", "comma"]), placeholder: Wording("SIGNE", "MARK"),
    help: Wording("le signe décimal du CSV", "the decimal mark of CSV"), standard: "point")
  private static let separators = ["semicolon": UInt8(ascii: ";"), "tab": 0x09]
  static let options = [format, wide, separator, decimal]

  /// The form asked for.
  let name: String
  let isBrief: Bool
  private let isWide: Bool
  private let csv: CSVFormat
  private let language: Language
  private let postings: [String]
  private var table: MatrixTable
  private var workbook: MatrixXLSX?

  init(_ invocation: Invocation, postings: [Extraction], people: [Extraction]) {
    let arguments = invocation.arguments
    name = arguments.value(Self.format) ?? "jsonl"
    isWide = arguments.has(Self.wide)
    isBrief = arguments.has(.brief)
    language = invocation.language
    self.postings = postings.map(\.document.path)
    table = MatrixTable(candidates: people.map(\.document.path))
    csv = CSVFormat(
      separator: Self.separators[arguments.value(Self.separator) ?? ""] ?? UInt8(ascii: ","),
      decimal: arguments.value(Self.decimal) == "comma" ? UInt8(ascii: ",") : UInt8(ascii: "."))
    if name == "xlsx" { workbook = MatrixXLSX(candidates: table.candidates, isBrief: isBrief, language) }
  }

  /// What stands before the first pair.
  var opening: [UInt8] {
    switch name {
    case "csv" where isWide: MatrixCSV.wideHeader(table.candidates, csv)
    case "csv": MatrixCSV(csv, isBrief: isBrief).header
    case "npy": NumPyArray.header(rows: postings.count, columns: table.candidates.count)
    default: []
    }
  }

  /// The pairs of one posting, or nothing where the whole is needed first.
  mutating func add(_ posting: String, _ pairs: [MatrixPair]) -> [UInt8] {
    switch name {
    case "csv" where isWide: return MatrixCSV.wideRow(posting, table.scores(pairs), csv)
    case "csv": return MatrixCSV(csv, isBrief: isBrief).rows(pairs)
    case "npy": return NumPyArray.row(table.scores(pairs))
    case "html": table.add(posting, pairs)
    default: workbook?.add(posting, pairs)
    }
    return []
  }

  /// What comes after the last.
  func closing(_ manifest: RunManifest) -> [UInt8] {
    switch name {
    case "html": MatrixHTML.bytes(table, language)
    case "xlsx": workbook?.finished(manifest) ?? []
    default: []
    }
  }

  /// The columns of the long tables; the others tell by themselves what they hold.
  var columns: [MatrixColumn] {
    name == "csv" && !isWide || name == "xlsx" ? MatrixColumn.all(isBrief: isBrief) : []
  }
}
