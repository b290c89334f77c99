import Glibc

/// The streams that a program finds open, and writing to them.
enum StandardStream {
  /// Makes sure that no file of ours takes the place of a stream that was closed: `diapason … >&-`.
  static func reserve() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Writes all the bytes; throws where the system refuses; a write that is merely interrupted is taken up again.
  static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        throw SystemError(code: errno)
      }
    }
  }
}
