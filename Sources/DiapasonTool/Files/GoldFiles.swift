import DiapasonEngine

/// Gathers the files of a labelled folder.
struct GoldFiles {
  private static let endings = FileFinder.documents + [".jsonl", ".json", ".tsv"]

  private let reader: FileReader

  init(_ reader: FileReader) { self.reader = reader }

  /// The labels and documents in the folder.
  func folder(_ path: String) throws(FileError) -> GoldFolder {
    var finder = FileFinder(endings: Self.endings)
    let files = finder.files([path])
    if let problem = finder.problems.first { throw problem }
    var gold = GoldFolder()
    let prefix = path.hasSuffix("/") ? path.count : path.count + 1
    for file in files where file != path {
      gold.add(String(file.dropFirst(prefix)), try reader.bytes(of: file))
    }
    return gold
  }
}
