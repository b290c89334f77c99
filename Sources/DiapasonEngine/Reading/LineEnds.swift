/// Tells which line breaks of a block were meant: marked ones, those of short lines, and those of lines that all begin
/// anew.
struct LineEnds {
  /// Below this, a line that is followed by a capital was ended on purpose, not by a wrap.
  private static let shortLine = 60
  /// Nobody wraps lines so late: a longer one was ended on purpose.
  private static let longLine = 160
  /// So many lines that all begin with a capital were not wrapped.
  private static let fewestLines = 3

  private let text: TextBytes
  private let content: ByteRange
  private let allStartAnew: Bool

  init(text: TextBytes, content: ByteRange) {
    self.text = text
    self.content = content
    var (count, all) = (1, true)
    var place = content.start
    while all, place < content.end {
      if text[place] == UInt8(ascii: "\n") {
        count += 1
        all = Self.startsAnew(after: place, text, content)
      }
      place += 1
    }
    allStartAnew = all && count >= Self.fewestLines
  }

  /// One past the line break, where it parts two pieces.
  func end(at index: Int, lineStart: Int) -> Int? {
    let before = index > lineStart && text[index - 1] == 0x0D ? index - 1 : index
    if before - 2 >= lineStart, text[before - 1] == 0x20, text[before - 2] == 0x20 { return index + 1 }
    if before - 1 >= lineStart, text[before - 1] == UInt8(ascii: "\\") { return index + 1 }
    let length = before - lineStart
    guard allStartAnew || length < Self.shortLine || length > Self.longLine else { return nil }
    return Self.startsAnew(after: index, text, content) ? index + 1 : nil
  }

  /// Whether the line after the line break begins as a sentence or an item does.
  private static func startsAnew(after index: Int, _ text: TextBytes, _ content: ByteRange) -> Bool {
    var next = index + 1
    while next < content.end, text[next].isBlank { next += 1 }
    guard next < content.end else { return false }
    let byte = text[next]
    return byte.isUpper || byte >= 0xC3 || byte == UInt8(ascii: "*")
  }
}
