import Glibc

/// Finds the files that paths name: files as they are, folders with all that is in them.
///
/// In a folder, hidden files are left out and links are not followed; the order is that of the paths' bytes, the same
/// on every machine.
struct FileFinder {
  /// The endings of the files to take in a folder.
  static let documents = [".md", ".markdown", ".txt"]
  /// The endings of cards, which stand for profiles.
  static let cards = [".yaml", ".yml"]

  let endings: [String]
  /// What could not be read on the way.
  private(set) var problems: [FileError] = []

  /// The folder that relative paths start from.
  static var currentFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  init(endings: [String] = documents) { self.endings = endings }

  /// The files, each once.
  mutating func files(_ paths: [String]) -> [String] {
    var seen: Set<String> = []
    return paths.flatMap { files($0) }.filter { seen.insert($0).inserted }
  }

  private mutating func files(_ path: String) -> [String] {
    var status = stat()
    guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [path] }
    let before = problems.count
    let found = inside(path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    if found.isEmpty, problems.count == before { problems.append(.noDocuments(path)) }
    return found
  }

  private mutating func inside(_ folder: String) -> [String] {
    guard let stream = opendir(folder) else {
      problems.append(.unreadable(folder, SystemError(code: errno)))
      return []
    }
    defer { closedir(stream) }
    var found: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: found += inside(path)
      case S_IFREG where endings.contains { name.lowercased().hasSuffix($0) }: found.append(path)
      default: break
      }
    }
    return found
  }
}
