import Glibc

/// Writes bytes to an open file, all of them.
enum StandardStream {
  /// Throws where the system refuses; a write that is merely interrupted is taken up again.
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
