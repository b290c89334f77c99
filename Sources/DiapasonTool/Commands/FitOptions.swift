import DiapasonEngine

/// Options of the commands that weigh profiles against postings.
extension Option {
  static let weights = Option(
    name: "weights", value: .file, placeholder: Wording("FICHIER", "FILE"),
    help: Wording("d'autres poids que les poids habituels (YAML)", "other weights than the usual ones (YAML)")
  )
  static let asOf = Option(
    name: "as-of", value: .text, placeholder: Wording(same: "DATE"),
    help: Wording(
      "la date à laquelle se placer (sinon la plus récente des documents)",
      "the day to stand at (else the latest in the documents)"))
  static let shown = Option(
    name: "limit", short: "n", value: .count, placeholder: Wording(same: "N"),
    help: Wording("combien en montrer", "how many to show"), standard: "10")
  static let require = Option(
    name: "require", value: .text, placeholder: Wording("CONDITIONS", "TERMS"),
    help: Wording(
      "ne garder que ce qui y répond : remote, contract=freelance, place=Lyon…",
      "keep only what meets them: remote, contract=freelance, place=Lyon…"))
  static let showIdentity = Option(
    name: "show-identity",
    help: Wording("montrer noms, fichiers et mots alentour", "show names, files and the words around"))
  static let grid = Option(
    name: "grid", value: .file, placeholder: Wording("FICHIER", "FILE"),
    help: Wording(
      "les critères revus par une personne (voir diapason grid)",
      "the criteria edited by a person (see diapason grid)")
  )

  static let fitting: [Option] = [.weights, .output, .taxonomy, .maxSize]
}

extension Invocation {
  /// The weights to use; what is wrong with their file ends the command.
  func weights() throws -> Weights {
    guard let path = arguments.value(.weights) else { return Weights() }
    let bytes = try reader.bytes(of: path)
    let (weights, problems) = Weights.read(bytes)
    try tell(problems, path, bytes)
    return weights
  }

  /// Tells what is wrong with a file that people edit; an error ends the command.
  func tell(_ problems: [Diagnostic], _ path: String, _ bytes: [UInt8]) throws {
    for line in DiagnosticLine.lines(problems, path, SourceText(decoding: bytes)) { console.problem(line) }
    if problems.contains(where: { $0.severity == .error }) { throw BadInput() }
  }

  /// The day to stand at.
  func asOf(_ extractions: [Extraction]) throws -> CalendarDate? {
    try date(.asOf) ?? CalendarDate.latest(in: extractions)
  }

  /// The day that an option gives.
  func date(_ option: Option) throws -> CalendarDate? {
    guard let text = arguments.value(option) else { return nil }
    guard let date = CalendarDate(text) else {
      throw UsageError.wrongValue(option: option.spelling, value: text, allowed: "2024, 2024-03, 2024-03-18")
    }
    return date
  }

  /// Where a page finds the files; a terminal follows no links.
  func addresses(_ format: String?) -> FileAddresses? {
    guard format != "text", format != nil, let folder = FileFinder.currentFolder else { return nil }
    return FileAddresses(current: folder, page: arguments.value(.output).flatMap { $0 == "-" ? nil : $0 })
  }

  /// What pairs must meet to be shown.
  func filters() throws -> [TermFilter] {
    try arguments.all(.require).flatMap { $0.split(separator: ",") }.map { word in
      guard let filter = TermFilter(String(word)) else {
        throw UsageError.wrongValue(
          option: Option.require.spelling, value: String(word),
          allowed: TermFilter.spellings.joined(separator: ", "))
      }
      return filter
    }
  }

  /// How pairs are chosen and ranked.
  func rankingOptions(_ extractions: [Extraction]) throws -> RankingOptions {
    var options = RankingOptions(limit: arguments.number(.shown) ?? 10, asOf: try asOf(extractions))
    options.filters = try filters()
    options.weights = try weights()
    return options
  }

  /// Shows a report in the form asked for.
  func print(_ report: Report, as format: String?) throws {
    switch format {
    case "markdown": try print(ReportMarkdown.bytes(report))
    case "html": try print(ReportHTML.bytes(report))
    default: try print(ReportText.bytes(report, style))
    }
  }
}

/// Something in a file was wrong, and it has been told.
struct BadInput: Error {}
