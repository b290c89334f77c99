/// Tells where a sentence ends at a full stop, an exclamation mark or a question mark, and where it goes on.
struct SentenceEnds {
  /// So far apart the two brackets of an aside may stand.
  private static let longestAside = 300

  let text: TextBytes
  let content: ByteRange

  /// One past the marks and quotes that close a sentence at the mark, if it ends there.
  func end(at index: Int, _ mark: UInt8, _ start: Int) -> Int? {
    // Of several marks, “?!!!”, the first has looked behind all of them.
    if index > start, text[index - 1] == mark { return nil }
    var next = index + 1
    while next < content.end, text[next] == mark || closesSentence(text[next]) { next += 1 }
    let closed = closed(next)
    guard closed.end > next || (next < content.end && text[next].isSpace) else { return nil }
    next = closed.end
    if mark == UInt8(ascii: "."), isInitial(index, start) { return nil }
    if isInAside(index, start, until: next) { return nil }
    if closed.isPart { return next }
    var follower = next
    while follower < content.end, text[follower].isSpace { follower += 1 }
    if mark == UInt8(ascii: "."), follower < content.end, text[follower].isDigit, isShortWord(index, start) {
      return nil
    }
    guard follower < content.end, !isLowercase(follower) else { return nil }
    return next
  }

  private func closesSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ")"), UInt8(ascii: "\""): true
    default: false
    }
  }

  /// Where the marks end that still belong to what ends at `end`: a bracket, a quote, a semicolon.
  ///
  /// A semicolon among them ends a part by itself.
  func closed(_ end: Int) -> (end: Int, isPart: Bool) {
    var (end, isPart) = (end, false)
    while let mark = closingMark(after: end) {
      isPart = isPart || text[mark.start] == UInt8(ascii: ";")
      end = mark.end
    }
    return (end, isPart)
  }

  /// The closing mark that stands next, white space aside, and that no word follows directly.
  private func closingMark(after end: Int) -> ByteRange? {
    var start = end
    while start < content.end, let length = blankLength(at: start) { start += length }
    guard start < content.end else { return nil }
    if isLineBreak(at: start) { return ByteRange(start, start + 1) }
    guard let length = markLength(at: start) else { return nil }
    let next = start + length
    // “.NET” opens what follows.
    guard next == content.end || !text[next].startsWordCharacter else { return nil }
    return ByteRange(start, next)
  }

  /// Whether a backslash stands there that ends its line.
  private func isLineBreak(at place: Int) -> Bool {
    guard text[place] == UInt8(ascii: "\\"), place + 1 < content.end else { return false }
    return text[place + 1] == UInt8(ascii: "\n") || text[place + 1] == 0x0D
  }

  private func blankLength(at place: Int) -> Int? {
    text[place].isBlank ? 1 : text.wideSpaceLength(at: place, before: content.end)
  }

  private func markLength(at place: Int) -> Int? {
    switch text[place] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "."),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      return 1
    case 0xC2: return place + 1 < content.end && text[place + 1] == 0xBB ? 2 : nil
    case 0xE2:
      let isMark = place + 2 < content.end && text[place + 1] == 0x80
      return isMark && (text[place + 2] == 0x9D || text[place + 2] == 0xA6) ? 3 : nil
    default: return nil
    }
  }

  /// Whether the mark stands between two brackets: the sentence goes on behind the short form of an aside.
  private func isInAside(_ index: Int, _ start: Int, until end: Int) -> Bool {
    let first = max(start + 1, index - Self.longestAside, 0)
    guard text.first(UInt8(ascii: "("), from: first, before: index) != nil else { return false }
    var opening = max(start + 1, index) - 1
    while opening >= first, !isBracket(text[opening]) { opening -= 1 }
    guard opening >= first, text[opening] == UInt8(ascii: "(") else { return false }
    guard !text[ByteRange(index, end)].contains(UInt8(ascii: ")")) else { return false }
    let behind = text[ByteRange(end, content.end)].prefix(Self.longestAside).first(where: isBracket)
    return behind == UInt8(ascii: ")")
  }

  private func isBracket(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") }

  /// Whether a small letter stands there: without an accent, or with one.
  private func isLowercase(_ place: Int) -> Bool {
    let byte = text[place]
    guard byte == 0xC3, place + 1 < content.end else { return (0x61...0x7A).contains(byte) }
    return text[place + 1] >= 0x9F
  }

  /// Whether a single letter stands before the full stop: an initial, or the short form of Monsieur.
  private func isInitial(_ index: Int, _ start: Int) -> Bool {
    index > start && text[index - 1].isUpper
      && (index - 1 == start || !isWordByte(text[index - 2]))
  }

  /// Whether only a few letters stand before the full stop.
  ///
  /// Before a number they are a short form: “sept. 2021”, “env. 30”.
  private func isShortWord(_ index: Int, _ start: Int) -> Bool {
    var first = index
    while first > start, text[first - 1].isASCIILetter || text[first - 1] >= 0x80 { first -= 1 }
    return 2...6 ~= index - first
  }

  private func isWordByte(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isDigit || byte >= 0x80 }
}
