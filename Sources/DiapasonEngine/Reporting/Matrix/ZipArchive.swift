/// A ZIP archive of compressed files, with one date for all: the same files give the same bytes.
///
/// Office formats are ZIP archives of XML, and those of NumPy ZIP archives of arrays.
struct ZipArchive {
  private struct Entry {
    var name: [UInt8]
    var checksum: UInt32
    var size: Int
    var compressed: Int
    var offset: Int
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  /// Adds a file.
  mutating func add(_ name: String, _ contents: [UInt8]) {
    let compressed = Deflate.bytes(contents)
    let entry = Entry(
      name: Array(name.utf8), checksum: Checksum.crc32(contents), size: contents.count,
      compressed: compressed.count, offset: bytes.count)
    bytes += [0x50, 0x4B, 0x03, 0x04]
    describe(entry)
    bytes += entry.name + compressed
    entries.append(entry)
  }

  /// The archive with its directory.
  consuming func finished() -> [UInt8] {
    let start = bytes.count
    for entry in entries {
      bytes += [0x50, 0x4B, 0x01, 0x02]
      number(20, bytes: 2)
      describe(entry)
      // No comment, first disk, no attributes.
      for (value, size) in [(0, 2), (0, 2), (0, 2), (0, 4), (entry.offset, 4)] { number(value, bytes: size) }
      bytes += entry.name
    }
    let length = bytes.count - start
    bytes += [0x50, 0x4B, 0x05, 0x06]
    for (value, size) in [
      (0, 2), (0, 2), (entries.count, 2), (entries.count, 2), (length, 4), (start, 4), (0, 2),
    ] {
      number(value, bytes: size)
    }
    return bytes
  }

  /// What both headers say of a file: version 2.0, names in UTF-8, deflated, the first day of 1980.
  private mutating func describe(_ entry: Entry) {
    let fields = [
      (20, 2), (0x0800, 2), (8, 2), (0, 2), (0x21, 2), (Int(entry.checksum), 4), (entry.compressed, 4),
      (entry.size, 4), (entry.name.count, 2), (0, 2),
    ]
    for (value, size) in fields { number(value, bytes: size) }
  }

  private mutating func number(_ value: Int, bytes count: Int) {
    for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * place))) }
  }
}
