import Glibc

/// Where results go: standard output, or a file that appears whole or not at all.
///
/// A file is written beside its place under a temporary name and renamed by `finish()`. What is no plain file, such as
/// `/dev/null` or a named pipe, is written to as it is.
final class Output {
  /// A file being written under a temporary name.
  private struct Replacement {
    var path: String
    var temporary: String
  }

  private let name: String
  private let file: Int32
  private var replacement: Replacement?
  private var pending: [UInt8] = []

  /// Opens the file at `path`; standard output without one, or for `-`.
  init(path: String?) throws(FileError) {
    guard let path, path != "-" else {
      (name, file) = ("stdout", STDOUT_FILENO)
      return
    }
    name = path
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      file = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      // A link stays a link: what it leads to is replaced.
      let target = exists ? Self.resolved(path) : path
      let temporary = "\(target).\(getpid()).part"
      file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if file >= 0 {
        replacement = Replacement(path: target, temporary: temporary)
        Interruption.remove(temporary)
        if exists { fchmod(file, status.st_mode & 0o777) }
      }
    }
    guard file >= 0 else { throw .unwritable(path, SystemError(code: errno)) }
  }

  /// Results that were not finished leave nothing behind.
  deinit {
    if let replacement {
      unlink(replacement.temporary)
      Interruption.remove(nil)
    }
    if file != STDOUT_FILENO { close(file) }
  }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws {
    pending += bytes
    if pending.count >= 1 << 16 { try flush() }
  }

  /// Writes what is left and gives the file its name.
  func finish() throws {
    try flush()
    guard let replacement else { return }
    guard fsync(file) == 0, rename(replacement.temporary, replacement.path) == 0 else {
      throw FileError.unwritable(name, SystemError(code: errno))
    }
    self.replacement = nil
    Interruption.remove(nil)
  }

  /// Hands over what was written so far.
  func flush() throws {
    do throws(SystemError) {
      try StandardStream.write(pending[...], to: file)
    } catch {
      if error.isClosedPipe { throw ClosedPipe() }
      throw FileError.unwritable(name, error)
    }
    pending.removeAll(keepingCapacity: true)
  }

  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// Nobody reads any more, as after `diapason extract … | head`: time to stop, in silence.
struct ClosedPipe: Error {}
