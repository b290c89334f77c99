import DiapasonEngine

/// Finds the taxonomy to use: the one inside the program, a folder of YAML files, a compiled file, or another taxonomy
/// as it is published.
enum TaxonomyFiles {
  private static let reader = FileReader(limit: 100_000_000)
  private static let compiledEnding = ".taxonomy"

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
    var bytes: [UInt8]?
    if let path { bytes = try reader.bytes(of: path) }
    do throws(CompiledFailure) {
      guard let bytes else { return (try Taxonomy.embedded(), []) }
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
    let endings = TaxonomyImport.endings
    let isFile = endings.contains { path.hasSuffix($0) }
    var files: [(path: String, bytes: [UInt8])] = []
    if isFile {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      files = [(name, try reader.bytes(of: path))]
    } else if try Self.files(in: path, endings: [".yaml"]).isEmpty {
      files = try Self.files(in: path, endings: endings)
    }
    guard !files.isEmpty else { return nil }
    var imported = TaxonomyImport()
    for file in files { imported.add(file.path, file.bytes) }
    return TaxonomyLoader(imported, words: try load(path: nil).taxonomy).load()
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
    in folder: String, endings: [String]
  ) throws(FileError) -> [(path: String, bytes: [UInt8])] {
    var finder = FileFinder(endings: endings)
    let found = finder.files([folder]).filter { $0 != folder }
    let prefix = folder.hasSuffix("/") ? folder.count : folder.count + 1
    return try found.map { file throws(FileError) in
      (String(file.dropFirst(prefix)), try reader.bytes(of: file))
    }
  }
}
