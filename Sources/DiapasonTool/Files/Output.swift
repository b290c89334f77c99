import Glibc

/// Where results go: standard output, or a file that appears whole or not at all.
///
/// A file is written beside its place under a temporary name and renamed by `finish()`.
final class Output {
  private let path: String?
  private let temporary: String
  private let file: Int32
  private var pending: [UInt8] = []
  private var isOpen = true

  /// Opens the file at `path`; standard output without one, or for `-`.
  init(path: String?) throws(FileError) {
    self.path = path == "-" ? nil : path
    guard let path = self.path else {
      (temporary, file) = ("", STDOUT_FILENO)
      return
    }
    temporary = "\(path).\(getpid()).part"
    file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else {
      let error = SystemError(code: errno)
      isOpen = false
      throw .unwritable(path, error)
    }
    Interruption.remove(temporary)
  }

  /// Results that were not finished leave nothing behind.
  deinit {
    guard isOpen, path != nil else { return }
    close(file)
    unlink(temporary)
    Interruption.remove(nil)
  }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws {
    pending += bytes
    if pending.count >= 1 << 16 { try flush() }
  }

  /// Writes what is left and gives the file its name.
  func finish() throws {
    try flush()
    guard let path else { return }
    guard fsync(file) == 0 || errno == EINVAL, close(file) == 0, rename(temporary, path) == 0 else {
      throw FileError.unwritable(path, SystemError(code: errno))
    }
    isOpen = false
    Interruption.remove(nil)
  }

  private func flush() throws {
    do throws(SystemError) {
      try StandardStream.write(pending[...], to: file)
    } catch {
      if error.isClosedPipe, path == nil { throw ClosedPipe() }
      throw FileError.unwritable(path ?? "-", error)
    }
    pending.removeAll(keepingCapacity: true)
  }
}

/// Nobody reads any more, as after `diapason extract … | head`: time to stop, in silence.
struct ClosedPipe: Error {}
