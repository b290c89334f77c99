import DiapasonEngine

/// Finds the taxonomy to use: the one inside the program, a folder of YAML files, a compiled file, or another taxonomy
/// as it is published.
enum TaxonomyFiles {
  private static let reader = FileReader(limit: 100_000_000)
  static let compiledEnding = ".taxonomy"

  /// The taxonomy with a house's own skills laid over it, and what is wrong with the files.
  static func load(
    path: String?, adding houses: [String]
  ) throws(FileError) -> (taxonomy: Taxonomy, problems: [TaxonomyProblem]) {
    let base = try load(path: path)
    guard !houses.isEmpty else { return base }
    var loader = TaxonomyLoader(base.taxonomy)
    for house in houses {
      let files = try files(in: house, endings: [".yaml"])
      guard !files.isEmpty else { throw .noTaxonomy(house) }
      let name = house.split(separator: "/").last ?? ""
      for file in files { loader.lay("\(name)/\(file.path)", file.bytes) }
    }
    return loader.load()
  }

  /// The taxonomy, and what is wrong with its files.
  static func load(path: String?) throws(FileError) -> (taxonomy: Taxonomy, problems: [TaxonomyProblem]) {
    if let path, !path.hasSuffix(compiledEnding) {
      if let published = try published(path) { return published }
      return try folder(path)
    }
    do throws(CompiledFailure) {
      guard let path else { return (try Taxonomy.embedded(), []) }
      if let file = MappedFile(path) { return (try CompiledTaxonomy.taxonomy(from: file.bytes), []) }
    } catch {
      throw .damagedTaxonomy(path ?? "diapason", error)
    }
    let bytes = try reader.bytes(of: path ?? "-")
    do throws(CompiledFailure) {
      return (try CompiledTaxonomy.taxonomy(from: bytes), [])
    } catch {
      throw .damagedTaxonomy(path ?? "diapason", error)
    }
  }

  /// The example files of a taxonomy's folder, by their path inside it.
  static func examples(in folder: String) throws(FileError) -> [(path: String, bytes: [UInt8])] {
    try files(in: folder, endings: [".txt"]).filter { $0.path.hasPrefix("examples/") }
  }

  /// What is at the path, where it is another taxonomy: a file or a folder of files as they are published.
  private static func published(_ path: String) throws(FileError) -> (
    taxonomy: Taxonomy, problems: [TaxonomyProblem]
  )? {
    let files = try publishedFiles(path, reader)
    return files.isEmpty ? nil : try taxonomy(of: files)
  }

  /// Another taxonomy, of several files or folders as they are published.
  static func imported(_ paths: [String], _ reader: FileReader) throws(FileError) -> (
    taxonomy: Taxonomy, problems: [TaxonomyProblem]
  ) {
    var files: [(path: String, bytes: [UInt8])] = []
    for path in paths {
      let found = try publishedFiles(path, reader)
      guard !found.isEmpty else { throw .nothingPublished(path) }
      files += found
    }
    return try taxonomy(of: files)
  }

  private static func taxonomy(of files: [(path: String, bytes: [UInt8])]) throws(FileError) -> (
    taxonomy: Taxonomy, problems: [TaxonomyProblem]
  ) {
    var imported = TaxonomyImport()
    for file in files { imported.add(file.path, file.bytes) }
    return TaxonomyLoader(imported, words: try load(path: nil).taxonomy).load()
  }

  private static func publishedFiles(
    _ path: String, _ reader: FileReader
  ) throws(FileError) -> [(path: String, bytes: [UInt8])] {
    let endings = TaxonomyImport.endings
    if endings.contains(where: { path.hasSuffix($0) }) {
      return [(path.split(separator: "/").last.map(String.init) ?? path, try reader.bytes(of: path))]
    }
    // A folder of our own form may hold other files too.
    guard try files(in: path, endings: [".yaml"]).isEmpty else { return [] }
    return try files(in: path, endings: endings, reader)
  }

  /// The taxonomy at a path, or the program's own for `diapason`.
  static func named(_ path: String) throws(FileError) -> Taxonomy {
    try load(path: path == "diapason" ? nil : path).taxonomy
  }

  /// How much there is in a taxonomy, and on whose terms.
  static func summary(_ taxonomy: Taxonomy) -> Wording {
    let rights = taxonomy.origins.map {
      [$0.attribution, $0.licence].filter { !$0.isEmpty }.joined(separator: " – ")
    }
    let lines = rights.filter { !$0.isEmpty }
    var once: [String] = []
    for line in lines where !once.contains(line) { once.append(line) }
    let tail = once.map { "\n" + $0 }.joined()
    return Wording(
      "\(taxonomy.concepts.count) compétences, \(taxonomy.trades.count) métiers, \(taxonomy.labelCount) libellés\(tail)",
      "\(taxonomy.concepts.count) skills, \(taxonomy.trades.count) trades, \(taxonomy.labelCount) labels\(tail)"
    )
  }

  private static func folder(_ path: String) throws(FileError) -> (
    taxonomy: Taxonomy, problems: [TaxonomyProblem]
  ) {
    let files = try files(in: path, endings: [".yaml"])
    guard !files.isEmpty else { throw .noTaxonomy(path) }
    var loader = TaxonomyLoader()
    for file in files { loader.add(file.path, file.bytes) }
    return loader.load()
  }

  /// Paths are told from the folder on: a taxonomy is the same wherever it lies.
  private static func files(
    in folder: String, endings: [String], _ reader: FileReader = reader
  ) throws(FileError) -> [(path: String, bytes: [UInt8])] {
    var finder = FileFinder(endings: endings)
    let found = finder.files([folder]).filter { $0 != folder }
    let prefix = folder.hasSuffix("/") ? folder.count : folder.count + 1
    return try found.map { file throws(FileError) in
      (String(file.dropFirst(prefix)), try reader.bytes(of: file))
    }
  }
}
