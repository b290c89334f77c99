import Glibc

/// Writes several files into a folder, which is made where it is not there; each appears whole or not at all.
enum OutputFolder {
  /// Writes the files at their paths inside the folder.
  static func write(_ files: [(path: String, bytes: [UInt8])], to folder: String) throws {
    for file in files {
      let path = folder + "/" + file.path
      try make(path.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init))
      let output = try Output(path: path)
      try output.write(file.bytes)
      try output.finish()
    }
  }

  /// Makes the folders of a path, one within the other.
  private static func make(_ parts: [String]) throws {
    for count in parts.indices {
      let path = parts[...count].joined(separator: "/")
      guard !path.isEmpty, mkdir(path, 0o777) != 0, errno != EEXIST else { continue }
      throw FileError.unwritable(path, SystemError(code: errno))
    }
  }
}
