/// Reads other taxonomies as they are published: the tables of ESCO and of ROME, SKOS in Turtle and JSON-LD,
/// and what `TaxonomyExport` wrote.
///
/// ```swift
/// var imported = TaxonomyImport()
/// imported.add("skills_fr.csv", bytes)
/// let (taxonomy, problems) = TaxonomyLoader(imported, words: try .embedded()).load()
/// ```
package struct TaxonomyImport: Sendable {
  private var tables: [CSVTable] = []
  private var draft = TaxonomyDraft()

  /// Makes an import of no files.
  package init() {}

  /// How the names of files end that are read.
  package static let endings = [".csv", ".ttl", ".nt", ".jsonld", ".json"]

  /// Reads one file; its name tells its format, and what it holds is recognised.
  package mutating func add(_ path: String, _ bytes: [UInt8]) {
    if path.hasSuffix(".ttl") || path.hasSuffix(".nt") {
      addTurtle(path, bytes)
    } else if path.hasSuffix(".jsonld") || path.hasSuffix(".json") {
      let reader = JSONLDReader(path, bytes)
      draft.add(reader.problems)
      SKOSImport.read(path, reader.statements, into: &draft)
    } else {
      addTable(path, bytes)
    }
  }

  private mutating func addTurtle(_ path: String, _ bytes: [UInt8]) {
    let reader = TurtleReader(path, SourceText(decoding: bytes).bytes)
    var statements: [RDFStatement] = []
    reader.forEach { statements.append($0) }
    draft.add(reader.problems)
    SKOSImport.read(path, statements, into: &draft)
  }

  private mutating func addTable(_ path: String, _ bytes: [UInt8]) {
    let table = CSVTable(path, bytes)
    draft.add(table.problems)
    if table.columns.isEmpty {
      draft.note(path, 1, Wording("fichier vide", "empty file"))
    } else if let statements = StatementTable.statements(table) {
      SKOSImport.read(path, statements, into: &draft)
    } else {
      tables.append(table)
    }
  }

  /// The words of the language that came with it, where it brought some.
  var files: [TaxonomyFile] { draft.files }

  /// What was read.
  func source() -> TaxonomySource {
    var draft = draft
    for table in ordered() {
      if ESCOTables.read(table, into: &draft) {
        if draft.origins.allSatisfy({ $0.id != ESCOTables.origin.id }) {
          draft.origins.append(ESCOTables.origin)
        }
      } else if !ROMETables.read(table, into: &draft) {
        draft.note(table.path, 1, Self.unknown(table))
      }
    }
    draft.nameAfterOrigins()
    return draft.source()
  }

  /// Tables of entries before those of relations, so that what relations lead to is there.
  private func ordered() -> [CSVTable] {
    func rank(_ table: CSVTable) -> Int { ROMETables.rank(table) ?? ESCOTables.rank(table) }
    let ranked = tables.enumerated().map { (rank($1), $0, $1) }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private static func unknown(_ table: CSVTable) -> Wording {
    let columns = table.columns.prefix(6).joined(separator: ", ")
    return Wording(
      "colonnes inconnues (\(columns)) ; fichier ignoré : les tables d'ESCO et de ROME sont lues, avec leurs noms de colonnes",
      "unknown columns (\(columns)); file left out: the tables of ESCO and ROME are read, with their names of columns"
    )
  }
}

extension TaxonomyDraft {
  /// A taxonomy that does not say its name has that of what it was taken from.
  fileprivate mutating func nameAfterOrigins() {
    guard origin.name.isEmpty else { return }
    origin.name = origins.map(\.id).sorted().joined(separator: "-")
    origin.version = origins.map(\.version).filter { !$0.isEmpty }.joined(separator: "-")
    if origins.count == 1 {
      (origin.licence, origin.attribution) = (origins[0].licence, origins[0].attribution)
    }
  }
}
