/// Where the lines of a text begin, so that many places are turned into line numbers quickly.
struct LineIndex: Sendable {
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    var starts: [Int] = []
    starts.reserveCapacity(bytes.count / Self.usualLine + 1)
    starts.append(0)
    bytes.withUnsafeBufferPointer { buffer in
      let text = TextBytes(buffer)
      while let end = text.first(UInt8(ascii: "\n"), from: starts[starts.count - 1], before: text.count) {
        starts.append(end + 1)
      }
    }
    self.starts = starts
  }

  /// Lines of so many bytes need no second array.
  private static let usualLine = 40

  var count: Int { starts.count }

  /// The first byte of a line, counted from 1.
  func start(of line: Int) -> Int { starts[line - 1] }

  /// One past the last byte of a line, its end included; nil for the last line of the text.
  func end(of line: Int) -> Int? { line < starts.count ? starts[line] : nil }

  /// The line of a byte, from 1.
  func line(at byte: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= byte { low = middle } else { high = middle }
    }
    return low + 1
  }
}
