import DiapasonEngine
import Glibc

/// A file of the benchmarks, whole.
struct BenchmarkFile {
  let bytes: [UInt8]

  init(_ path: String) {
    guard let file = fopen(path, "r") else { fatalError("cannot open \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    let piece = 1 << 20
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: piece) { $1 = fread($0.baseAddress, 1, piece, file) }
      bytes += chunk
      if chunk.count < piece { break }
    }
    self.bytes = bytes
  }

  /// The texts of a file that end with a record separator and a new line.
  var texts: [ByteRange] {
    var texts: [ByteRange] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x1E {
      texts.append(ByteRange(start, index))
      start = index + 2
    }
    return texts
  }

  var lines: [String] { String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0) } }
}
