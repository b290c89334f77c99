import Glibc

/// Hands over the lines of standard input as they come: whoever writes one and waits gets its answer.
struct LineReader {
  /// A longer line is cut; it is no phrase.
  private static let longestLine = 1 << 16

  private var pending: [UInt8] = []
  private var isAtEnd = false
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  /// The next lines, at least one; nil at the end.
  mutating func lines() throws(FileError) -> [String]? {
    while !isAtEnd {
      let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable("-", SystemError(code: errno))
      }
      isAtEnd = count == 0
      pending += chunk[..<max(0, count)]
      let lines = completeLines()
      if !lines.isEmpty { return lines }
    }
    return nil
  }

  private mutating func completeLines() -> [String] {
    let isTooLong = pending.count > Self.longestLine && !pending.contains(Self.lineFeed)
    let isCutOff = isAtEnd && !pending.isEmpty && pending.last != Self.lineFeed
    if isTooLong || isCutOff { pending.append(Self.lineFeed) }
    guard let last = pending.lastIndex(of: Self.lineFeed) else { return [] }
    let lines = pending[..<last].split(separator: Self.lineFeed, omittingEmptySubsequences: false)
    defer { pending.removeSubrange(...last) }
    return lines.map { line in
      String(decoding: line.last == Self.carriageReturn ? line.dropLast() : line, as: UTF8.self)
    }
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
