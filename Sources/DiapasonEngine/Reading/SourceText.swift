/// The text of a file as UTF-8 bytes, to which every range of the engine refers.
///
/// ```swift
/// let text = SourceText(decoding: Array("Salut\nà tous".utf8))
/// text.position(at: 6)        // line 2, column 1
/// text.string(ByteRange(0, 5))  // "Salut"
/// ```
public struct SourceText: Sendable {
  /// The bytes: UTF-8, a byte order mark included where the file has one.
  public let bytes: [UInt8]
  /// How the file was encoded: `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`.
  public let encoding: String
  /// Where its lines begin.
  let lines: LineIndex
  /// What a page would not show of it.
  let hidden: [ByteRange]
  /// The first stretch that a style hides.
  let suspicious: ByteRange?

  /// Takes the bytes of a file, recognising the encoding and converting to UTF-8 where need be.
  public init(decoding file: [UInt8]) {
    (bytes, encoding) = TextDecoding.utf8(from: file)
    lines = LineIndex(bytes)
    (hidden, suspicious) = HiddenText.ranges(in: bytes)
  }

  /// Takes bytes that are UTF-8 already.
  init(utf8 bytes: [UInt8]) {
    (self.bytes, encoding) = (bytes, "utf-8")
    lines = LineIndex(bytes)
    (hidden, suspicious) = ([], nil)
  }

  /// The hidden stretches that reach into a range.
  func hidden(in range: ByteRange) -> ArraySlice<ByteRange> {
    var low = 0
    var high = hidden.count
    while low < high {
      let middle = (low + high) / 2
      if hidden[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    return hidden[low...].prefix { $0.start < range.end }
  }

  /// The text of a range, with anything that is not UTF-8 replaced.
  public func string(_ range: ByteRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// The line and column, both from 1 and the column in characters, where the byte stands.
  public func position(at byte: Int) -> (line: Int, column: Int) {
    let byte = min(byte, bytes.count)
    let line = lines.line(at: byte)
    return (line, string(ByteRange(lines.start(of: line), byte)).count + 1)
  }

  /// The line that holds the byte, without its end.
  public func line(at byte: Int) -> ByteRange {
    let newline = UInt8(ascii: "\n")
    var start = min(byte, bytes.count)
    while start > 0, bytes[start - 1] != newline { start -= 1 }
    let end = withBytes { $0.first(newline, from: min(byte, $0.count), before: $0.count) }
    return ByteRange(start, end ?? bytes.count)
  }

  /// The range without the white space at its ends, non-breaking spaces included.
  func trimmed(_ range: ByteRange) -> ByteRange { withBytes { $0.trimmed(range) } }

  /// Lends the bytes to what reads many of them.
  @inline(__always)
  func withBytes<Result>(_ body: (TextBytes) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(TextBytes($0)) }
  }
}
