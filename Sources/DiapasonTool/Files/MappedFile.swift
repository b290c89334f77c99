import Glibc

/// A file whose bytes are read where they lie, without a copy.
struct MappedFile: ~Copyable {
  let bytes: UnsafeRawBufferPointer

  /// Maps the file, where it is a plain file with something in it; nil where it must be read otherwise.
  init?(_ path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
      return nil
    }
    let flags = MAP_PRIVATE | MAP_POPULATE
    guard let start = mmap(nil, Int(status.st_size), PROT_READ, flags, file, 0), start != MAP_FAILED else {
      return nil
    }
    bytes = UnsafeRawBufferPointer(start: start, count: Int(status.st_size))
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
