import DiapasonEngine

/// A file that holds ids of a taxonomy: a card, a grid, or lines of `extract` or `matrix`.
struct StoredFile {
  private static let endings = [".yaml", ".yml", ".jsonl", ".json"]
  private static let reader = FileReader(limit: 1 << 30)

  let path: String
  /// Its path inside the folder that was named.
  let name: String
  private let bytes: [UInt8]

  /// The files that paths name, folders with all that is in them.
  static func files(_ paths: [String]) throws -> [StoredFile] {
    try paths.flatMap { path in
      var finder = FileFinder(endings: endings)
      let found = finder.files([path])
      if let problem = finder.problems.first { throw problem }
      return try found.map { file in
        let inside =
          file == path
          ? file.split(separator: "/").last.map(String.init) ?? file : String(file.dropFirst(path.count))
        return StoredFile(path: file, name: inside, bytes: try reader.bytes(of: file))
      }
    }
  }

  private var isYAML: Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

  /// It for another taxonomy.
  func migrated(by migration: TaxonomyMigration) -> (bytes: [UInt8], report: TaxonomyMigration.Report) {
    isYAML ? migration.card(bytes) : migration.lines(bytes)
  }

  /// What happens to a file, in a sentence.
  static func sentence(_ path: String, _ report: TaxonomyMigration.Report) -> Wording {
    let pairs = report.rewritten.sorted { $0.key < $1.key }.prefix(5).map { "\($0.key) → \($0.value)" }
    let lost = report.lost.sorted()
    let names = pairs.isEmpty ? "" : " (" + pairs.joined(separator: ", ") + ")"
    var french = "\(path) : \(report.read) mentions, \(report.rewritten.count) identifiants remplacés\(names)"
    var english = "\(path): \(report.read) mentions, \(report.rewritten.count) ids replaced\(names)"
    if !lost.isEmpty {
      french += " ; gardés faute d'équivalent : \(lost.joined(separator: ", "))"
      english += "; kept for want of a counterpart: \(lost.joined(separator: ", "))"
    }
    if report.isForeign {
      french += " ; écrit avec un autre référentiel que le premier"
      english += "; written with another taxonomy than the first"
    }
    return Wording(french, english)
  }
}
