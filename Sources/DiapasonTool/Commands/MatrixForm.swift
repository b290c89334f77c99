import DiapasonEngine

/// The form that an export takes: makes of the pairs of one posting what is written, on any thread.
struct MatrixForm: Sendable {
  /// Pairs that may wait in memory to be written; more are held by no export that writes as it goes.
  private static let mostWaiting = 20_000

  /// As `--format` says it.
  let name: String
  let isBrief: Bool
  let candidates: [String]
  private let isWide: Bool
  private let csv: CSVFormat

  init(_ invocation: Invocation, people: [Extraction]) {
    let arguments = invocation.arguments
    name = arguments.value(MatrixExport.format) ?? "jsonl"
    isWide = arguments.has(MatrixExport.wide)
    isBrief = arguments.has(.brief)
    csv = invocation.csvFormat
    candidates = people.map(\.document.path)
  }

  /// What each column or part holds.
  var dictionary: [MatrixColumn] {
    MatrixColumn.dictionary(of: name, isBrief: isBrief, isWide: isWide)
  }

  /// How many postings each thread may be ahead of what is written.
  var share: Int { max(1, min(32, Self.mostWaiting / max(1, candidates.count))) }

  func opening(postings: Int) -> [UInt8] {
    switch name {
    case "csv" where isWide: MatrixCSV.wideHeader(candidates, csv)
    case "csv": MatrixCSV(csv, isBrief: isBrief).header
    case "npy": NumPyArray.header(rows: postings, columns: candidates.count)
    default: []
    }
  }

  /// The pairs of one posting.
  func part(_ posting: Extraction, _ matrix: MatrixLines) -> MatrixExport.Part {
    switch name {
    case "jsonl": return .bytes(matrix.lines(for: posting))
    case "csv" where isWide:
      return .bytes(MatrixCSV.wideRow(posting.document.path, matrix.scores(for: posting), csv))
    case "csv": return .bytes(MatrixCSV(csv, isBrief: isBrief).rows(matrix.pairs(for: posting)))
    case "npy": return .bytes(NumPyArray.row(matrix.scores(for: posting)))
    case "xlsx": return .pairs(matrix.pairs(for: posting))
    default: return .scores(matrix.scores(for: posting))
    }
  }

  /// What is too much for a sheet is better refused than cut.
  func check(postings: Int, top: Int?) throws {
    let pairs = postings * min(top ?? .max, candidates.count)
    guard name == "xlsx", pairs > MatrixXLSX.mostPairs else { return }
    let most = MatrixXLSX.mostPairs
    throw UsageError.refusedValue(
      option: MatrixExport.format.spelling, value: name,
      reason: Wording(
        "\(pairs) paires : une feuille de tableur n'a que \(most) lignes. Gardez les meilleures (--top N), ou prenez --format csv ou npz",
        "\(pairs) pairs: a sheet has only \(most) rows. Keep the best (--top N), or take --format csv or npz")
    )
  }
}
