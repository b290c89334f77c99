/// Writes a taxonomy for other programs, or in its own form; what is imported again is the same taxonomy.
///
/// ```swift
/// let turtle = TaxonomyExport(taxonomy).bytes(.turtle)
/// ```
package struct TaxonomyExport: Sendable {
  /// How it is written.
  package enum Format: String, Sendable, CaseIterable {
    /// SKOS in Turtle.
    case turtle
    /// SKOS in JSON-LD.
    case jsonLD = "jsonld"
    /// A table, an entry a row.
    case csv
  }

  private let source: TaxonomySource
  /// The words of the language that importing it could not find elsewhere.
  private let words: [TaxonomyFile]
  private let allWords: [TaxonomyFile]

  /// Makes an export of `taxonomy`; words of the language that `standard` has too are not written, since importing takes
  /// them from there.
  package init(_ taxonomy: Taxonomy, besides standard: Taxonomy? = nil) {
    let loader = TaxonomyLoader(taxonomy)
    source = loader.source()
    allWords = loader.wordFiles()
    let known = standard.map { TaxonomyLoader($0).wordFiles() } ?? []
    words = known.elementsEqual(allWords, by: { $0.path == $1.path && $0.bytes == $1.bytes }) ? [] : allWords
  }

  /// The file in that format.
  package func bytes(_ format: Format) -> [UInt8] {
    let statements = TaxonomyStatements.all(source, files: words)
    switch format {
    case .turtle: return TurtleWriter.bytes(statements)
    case .jsonLD: return JSONLDWriter.bytes(statements)
    case .csv: return StatementTable.bytes(statements)
    }
  }

  /// The files of its own form, by their path inside the folder.
  package func files() -> [(path: String, bytes: [UInt8])] {
    (TaxonomyYAML(source).files() + allWords).map { ($0.path, $0.bytes) }
  }
}
