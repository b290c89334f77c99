import DiapasonEngine

/// Reads a folder of labelled documents.
enum GoldFiles {
  private static let endings = FileFinder.documents + [".jsonl", ".json", ".tsv"]
  private static let reader = FileReader(limit: 100_000_000)

  /// The labels and documents in the folder, each by its path inside it.
  static func read(_ folder: String) throws(FileError) -> GoldFolder {
    var finder = FileFinder(endings: endings)
    let files = finder.files([folder]).filter { $0 != folder }
    guard let last = finder.problems.last else {
      guard !files.isEmpty else { throw .noDocuments(folder) }
      let prefix = folder.hasSuffix("/") ? folder.count : folder.count + 1
      var gold = GoldFolder()
      for file in files { gold.add(String(file.dropFirst(prefix)), try reader.bytes(of: file)) }
      return gold
    }
    throw last
  }
}
