import DiapasonEngine

/// How `matrix` writes pairs: what stands before them, those of each posting, and what comes at the end.
struct MatrixExport {
  /// The pairs of one posting: ready to be written, or for a result that needs the whole first.
  enum Part: Sendable {
    case bytes([UInt8])
    case scores([Int?])
    case pairs([MatrixPair])
  }

  static let format = {
    var format = Option.format(MatrixFormat.allCases.map(\.rawValue))
    format.refusals["parquet"] = Wording(
      "aucune bibliothèque C de Debian n'écrit ce format ; prenez csv et convertissez-le : pandas.read_csv(…).to_parquet(…)",
      "no C library in Debian writes that form; take csv and convert it: pandas.read_csv(…).to_parquet(…)")
    return format
  }()
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
  static let options = [format, wide, separator, decimal]

  private let form: MatrixForm
  private let language: Language
  private let postings: [String]
  private var table: MatrixTable
  private var workbook: MatrixXLSX?
  private var sparse: NumPySparse

  init(_ form: MatrixForm, postings: [Extraction], _ language: Language) {
    (self.form, self.language) = (form, language)
    self.postings = postings.map(\.document.path)
    table = MatrixTable(candidates: form.candidates, keeping: MatrixHTML.most)
    sparse = NumPySparse(candidates: form.candidates)
    if form.format == .xlsx {
      workbook = MatrixXLSX(candidates: form.candidates, isBrief: form.isBrief, language)
    }
  }

  /// What stands before the first pair.
  var opening: [UInt8] { form.opening(postings: postings.count) }

  /// The pairs of one posting, or nothing where the whole is needed first.
  mutating func add(_ posting: Int, _ part: Part) -> [UInt8] {
    switch part {
    case .bytes(let bytes): return bytes
    case .pairs(let pairs): workbook?.add(postings[posting], pairs)
    case .scores(let scores) where form.format == .npz: sparse.add(postings[posting], scores)
    case .scores(let scores): table.add(postings[posting], scores)
    }
    return []
  }

  /// What comes after the last.
  func closing(_ manifest: RunManifest) -> [UInt8] {
    switch form.format {
    case .html: MatrixHTML.bytes(table, language)
    case .xlsx: workbook?.finished(manifest) ?? []
    case .npz: sparse.finished()
    case .jsonl, .csv, .npy: []
    }
  }
}
