import Glibc

/// Reads whole files, up to a size.
struct FileReader: Sendable {
  /// The size in bytes beyond which a file is refused.
  let limit: Int

  /// The bytes of the file, or of standard input for `-`.
  func bytes(of path: String) throws(FileError) -> [UInt8] {
    guard path != "-" else { return try bytes(from: STDIN_FILENO, path) }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path, SystemError(code: errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(path, SystemError(code: errno)) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .unreadable(path, SystemError(code: EISDIR)) }
    if Int(status.st_size) > limit { throw .tooLarge(path, limit: limit) }
    return try bytes(from: file, path, expected: Int(status.st_size))
  }

  private func bytes(from file: Int32, _ path: String, expected: Int = 0) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(path, SystemError(code: errno))
      }
      bytes += chunk[..<count]
      if bytes.count > limit { throw .tooLarge(path, limit: limit) }
    }
    if let format = Self.otherFormat(bytes) { throw .otherFormat(path, name: format) }
    return bytes
  }

  /// The name of a well-known format that is not text.
  private static func otherFormat(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: "%PDF-".utf8) { return "PDF" }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "DOCX/ODT/ZIP" }
    return nil
  }
}
