/// Tells where a sentence ends at a full stop, an exclamation mark or a question mark, and where it goes on.
struct SentenceEnds {
  /// So far apart the two brackets of an aside may stand.
  private static let longestAside = 300

  let text: SourceText
  let content: ByteRange

  /// One past the marks and quotes that close a sentence at the mark, if it ends there.
  func end(at index: Int, _ mark: UInt8, _ start: Int) -> Int? {
    let bytes = text.bytes
    // Of several marks, “?!!!”, the first has looked behind all of them.
    if index > start, bytes[index - 1] == mark { return nil }
    var next = index + 1
    let closers: [UInt8] = [
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ")"), UInt8(ascii: "\""), mark,
    ]
    while next < content.end, closers.contains(bytes[next]) { next += 1 }
    let closed = closed(next)
    guard closed.end > next || (next < content.end && bytes[next].isSpace) else { return nil }
    next = closed.end
    if mark == UInt8(ascii: "."), isInitial(index, start) { return nil }
    if isInAside(index, start, until: next) { return nil }
    if closed.isPart { return next }
    var follower = next
    while follower < content.end, bytes[follower].isSpace { follower += 1 }
    if mark == UInt8(ascii: "."), follower < content.end, bytes[follower].isDigit, isShortWord(index, start) {
      return nil
    }
    guard follower < content.end, !isLowercase(follower) else { return nil }
    return next
  }

  /// Where the marks end that still belong to what ends at `end`: a bracket, a quote, a semicolon.
  ///
  /// A semicolon among them ends a part by itself.
  func closed(_ end: Int) -> (end: Int, isPart: Bool) {
    var (end, isPart) = (end, false)
    while let mark = closingMark(after: end) {
      isPart = isPart || text.bytes[mark.start] == UInt8(ascii: ";")
      end = mark.end
    }
    return (end, isPart)
  }

  /// The closing mark that stands next, white space aside, and that no word follows directly.
  private func closingMark(after end: Int) -> ByteRange? {
    let bytes = text.bytes
    var start = end
    while start < content.end, let length = blankLength(at: start) { start += length }
    guard start < content.end else { return nil }
    if isLineBreak(at: start) { return ByteRange(start, start + 1) }
    guard let length = markLength(at: start) else { return nil }
    let next = start + length
    // “.NET” opens what follows.
    guard next == content.end || !bytes[next].startsWordCharacter else { return nil }
    return ByteRange(start, next)
  }

  /// Whether a backslash stands there that ends its line.
  private func isLineBreak(at place: Int) -> Bool {
    guard text.bytes[place] == UInt8(ascii: "\\"), place + 1 < content.end else { return false }
    return text.bytes[place + 1] == UInt8(ascii: "\n") || text.bytes[place + 1] == 0x0D
  }

  private func blankLength(at place: Int) -> Int? {
    if text.bytes[place].isBlank { return 1 }
    let bytes = text.bytes[place..<content.end]
    if bytes.starts(with: [0xC2, 0xA0]) { return 2 }
    return bytes.starts(with: [0xE2, 0x80, 0xAF]) ? 3 : nil
  }

  private func markLength(at place: Int) -> Int? {
    let marks: [UInt8] = [
      UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "."),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
    ]
    if marks.contains(text.bytes[place]) { return 1 }
    let bytes = text.bytes[place..<content.end]
    if bytes.starts(with: [0xC2, 0xBB]) { return 2 }
    return bytes.starts(with: [0xE2, 0x80, 0x9D]) || bytes.starts(with: [0xE2, 0x80, 0xA6]) ? 3 : nil
  }

  /// Whether the mark stands between two brackets: the sentence goes on behind the short form of an aside.
  private func isInAside(_ index: Int, _ start: Int, until end: Int) -> Bool {
    let before = text.bytes[max(start + 1, index - Self.longestAside, 0)..<max(start + 1, index)]
    let brackets: [UInt8] = [UInt8(ascii: "("), UInt8(ascii: ")")]
    guard let last = before.last(where: brackets.contains), last == brackets[0] else { return false }
    guard !text.bytes[index..<end].contains(brackets[1]) else { return false }
    return text.bytes[end..<content.end].prefix(Self.longestAside).first(where: brackets.contains)
      == brackets[1]
  }

  /// Whether a small letter stands there: without an accent, or with one.
  private func isLowercase(_ place: Int) -> Bool {
    let byte = text.bytes[place]
    guard byte == 0xC3, place + 1 < content.end else { return (0x61...0x7A).contains(byte) }
    return text.bytes[place + 1] >= 0x9F
  }

  /// Whether a single letter stands before the full stop: an initial, or the short form of Monsieur.
  private func isInitial(_ index: Int, _ start: Int) -> Bool {
    index > start && text.bytes[index - 1].isUpper
      && (index - 1 == start || !isWordByte(text.bytes[index - 2]))
  }

  /// Whether only a few letters stand before the full stop.
  ///
  /// Before a number they are a short form: “sept. 2021”, “env. 30”.
  private func isShortWord(_ index: Int, _ start: Int) -> Bool {
    var first = index
    while first > start, text.bytes[first - 1].isASCIILetter || text.bytes[first - 1] >= 0x80 { first -= 1 }
    return 2...6 ~= index - first
  }

  private func isWordByte(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isDigit || byte >= 0x80 }
}
