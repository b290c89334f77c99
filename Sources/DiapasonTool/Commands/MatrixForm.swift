import DiapasonEngine

/// The form that an export takes: makes of the pairs of one posting what is written, on any thread.
struct MatrixForm: Sendable {
  /// Pairs that may wait in memory to be written; more are held by no export that writes as it goes.
  private static let mostWaiting = 20_000

  let format: MatrixFormat
  let isBrief: Bool
  let candidates: [String]
  private let isWide: Bool
  private let csv: CSVFormat

  init(_ invocation: Invocation, people: [Extraction]) {
    let arguments = invocation.arguments
    format = arguments.value(MatrixExport.format).flatMap(MatrixFormat.init) ?? .jsonl
    isWide = arguments.has(MatrixExport.wide)
    isBrief = arguments.has(.brief)
    csv = invocation.csvFormat
    candidates = people.map(\.document.path)
  }

  /// What each column or part holds.
  var dictionary: [MatrixColumn] {
    MatrixColumn.dictionary(of: format, isBrief: isBrief, isWide: isWide)
  }

  /// How many postings each thread may be ahead of what is written.
  var share: Int { max(1, min(32, Self.mostWaiting / max(1, candidates.count))) }

  func opening(postings: Int) -> [UInt8] {
    switch format {
    case .csv where isWide: MatrixCSV.wideHeader(candidates, csv)
    case .csv: MatrixCSV(csv, isBrief: isBrief).header
    case .npy: NumPyArray.header(rows: postings, columns: candidates.count)
    case .jsonl, .html, .xlsx, .npz: []
    }
  }

  /// The pairs of one posting.
  func part(_ posting: Extraction, _ matrix: MatrixLines) -> MatrixExport.Part {
    switch format {
    case .jsonl: .bytes(matrix.lines(for: posting))
    case .csv where isWide:
      .bytes(MatrixCSV.wideRow(posting.document.path, matrix.scores(for: posting), csv))
    case .csv: .bytes(MatrixCSV(csv, isBrief: isBrief).rows(matrix.pairs(for: posting)))
    case .npy: .bytes(NumPyArray.row(matrix.scores(for: posting)))
    case .xlsx: .pairs(matrix.pairs(for: posting))
    case .html, .npz: .scores(matrix.scores(for: posting))
    }
  }

  /// What is too much for a sheet is better refused than cut.
  func check(postings: Int, top: Int?) throws {
    let pairs = postings * min(top ?? .max, candidates.count)
    guard format == .xlsx, pairs > MatrixXLSX.mostPairs else { return }
    let most = MatrixXLSX.mostPairs
    throw UsageError.refusedValue(
      option: MatrixExport.format.spelling, value: format.rawValue,
      reason: Wording(
        "\(pairs) paires : une feuille de tableur n'a que \(most) lignes. Gardez les meilleures (--top N), ou prenez --format csv ou npz",
        "\(pairs) pairs: a sheet has only \(most) rows. Keep the best (--top N), or take --format csv or npz")
    )
  }
}
