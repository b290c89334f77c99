import DiapasonEngine

/// Finds the taxonomy to use.
enum TaxonomyFiles {
  /// Where it is looked for when no folder is given.
  private static let standardFolder = "taxonomy"
  private static let largestFile = 100_000_000

  /// The taxonomy in a folder, and what is wrong with its files.
  static func load(path: String?) throws(FileError) -> (taxonomy: Taxonomy, problems: [TaxonomyProblem]) {
    let folder = path ?? standardFolder
    var finder = FileFinder(endings: [".yaml"])
    let files = finder.files([folder])
    guard finder.problems.isEmpty, files != [folder] else { throw .noTaxonomy(folder) }
    var loader = TaxonomyLoader()
    for file in files { loader.add(file, try FileReader(limit: largestFile).bytes(of: file)) }
    return loader.load()
  }
}
