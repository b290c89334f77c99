/// Cuts the text of a block into sentences and the parts between semicolons.
struct ClauseSplitter {
  /// Below this, a line that is followed by a capital was ended on purpose, not by a wrap.
  private static let shortLine = 60
  /// A piece that is longer is cut at a space: no sentence is, and what follows compares all words of a piece.
  static let longestPiece = 1_200
  /// So far back a space is looked for before a word is cut.
  private static let longestWord = 200
  /// The longest tag that is read as a line break.
  private static let longestTag = 80

  let bytes: [UInt8]

  /// Where the parts of `content` end, none of them too long to read; the last end is that of the content.
  func cuts(in content: ByteRange) -> [Int] {
    var cuts: [Int] = []
    var start = content.start
    while content.end - start > Self.longestPiece {
      var cut = start + Self.longestPiece
      let word = cut - Self.longestWord
      while cut > word, !bytes[cut - 1].isSpace { cut -= 1 }
      if cut == word { cut = characterStart(start + Self.longestPiece) }
      cuts.append(cut)
      start = cut
    }
    return cuts + [content.end]
  }

  /// Where the character begins that holds the byte; within bytes that are no text, the byte itself.
  private func characterStart(_ byte: Int) -> Int {
    (byte - 3...byte).last { bytes[$0] & 0xC0 != 0x80 } ?? byte
  }

  /// Where the pieces of `content` end; the last end is that of the content.
  func ends(in content: ByteRange) -> [Int] {
    var ends: [Int] = []
    var lineStart = content.start
    var start = content.start
    var index = content.start
    // Marks alone on a line, “;;;”, are no piece.
    var holdsWord = false
    while index < content.end {
      let byte = bytes[index]
      if isWordByte(byte) || byte == UInt8(ascii: "\n") { holdsWord = true }
      if holdsWord, let end = end(at: index, byte, pieceStart: start, lineStart: lineStart, content),
        end < content.end
      {
        ends.append(end)
        start = end
        index = end
        holdsWord = false
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\\") { lineStart = end }
        continue
      }
      index += 1
      if byte == UInt8(ascii: "\n") { lineStart = index }
    }
    ends.append(content.end)
    return ends
  }

  private func end(at index: Int, _ byte: UInt8, pieceStart: Int, lineStart: Int, _ content: ByteRange)
    -> Int?
  {
    switch byte {
    case UInt8(ascii: ";"): return isEntity(index, pieceStart) ? nil : index + 1
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return sentenceEnd(index, byte, pieceStart, content)
    case UInt8(ascii: "\n"):
      // A sentence that ends its line has ended already.
      guard !bytes[pieceStart..<index].allSatisfy(\.isSpace) else { return nil }
      return lineEnd(index, lineStart: lineStart, content)
    case UInt8(ascii: "<"):
      let isBreak = matches("<br", at: index) || matches("<BR", at: index)
      let tag = bytes[index..<content.end].prefix(Self.longestTag)
      guard isBreak, let close = tag.firstIndex(of: UInt8(ascii: ">")) else { return nil }
      return close + 1
    default: return nil
    }
  }

  private func matches(_ word: String, at index: Int) -> Bool {
    bytes[index...].starts(with: word.utf8)
  }

  private func isEntity(_ index: Int, _ start: Int) -> Bool {
    var probe = index - 1
    while probe >= start, index - probe < 8, bytes[probe].isASCIILetter { probe -= 1 }
    return probe >= start && bytes[probe] == UInt8(ascii: "&")
  }

  /// One past the marks and quotes that close a sentence here, if it ends here.
  private func sentenceEnd(_ index: Int, _ byte: UInt8, _ start: Int, _ content: ByteRange) -> Int? {
    // Of several marks, “?!!!”, the first has looked behind all of them.
    if index > start, bytes[index - 1] == byte { return nil }
    var next = index + 1
    let closers: [UInt8] = [
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ")"), UInt8(ascii: "\""), byte,
    ]
    while next < content.end, closers.contains(bytes[next]) { next += 1 }
    guard next < content.end, bytes[next].isSpace else { return nil }
    if byte == UInt8(ascii: "."), isInitial(index, start) { return nil }
    var follower = next
    while follower < content.end, bytes[follower].isSpace { follower += 1 }
    if byte == UInt8(ascii: "."), follower < content.end, bytes[follower].isDigit, isShortWord(index, start) {
      return nil
    }
    guard follower < content.end, !(0x61...0x7A).contains(bytes[follower]) else { return nil }
    return next
  }

  /// Whether a single letter stands before the full stop: an initial, or the short form of Monsieur.
  private func isInitial(_ index: Int, _ start: Int) -> Bool {
    index > start && bytes[index - 1].isUpper
      && (index - 1 == start || !isWordByte(bytes[index - 2]))
  }

  /// Whether only a few letters stand before the full stop.
  ///
  /// Before a number they are a short form: “sept. 2021”, “env. 30”.
  private func isShortWord(_ index: Int, _ start: Int) -> Bool {
    var first = index
    while first > start, bytes[first - 1].isASCIILetter || bytes[first - 1] >= 0x80 { first -= 1 }
    return 2...6 ~= index - first
  }

  private func isWordByte(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isDigit || byte >= 0x80 }

  /// A line break that was meant: marked by two spaces or a backslash, or after a short line and before a capital.
  private func lineEnd(_ index: Int, lineStart: Int, _ content: ByteRange) -> Int? {
    let before = index > lineStart && bytes[index - 1] == 0x0D ? index - 1 : index
    if before - 2 >= lineStart, bytes[before - 1] == 0x20, bytes[before - 2] == 0x20 { return index + 1 }
    if before - 1 >= lineStart, bytes[before - 1] == UInt8(ascii: "\\") { return index + 1 }
    var next = index + 1
    while next < content.end, bytes[next].isBlank { next += 1 }
    guard next < content.end, before - lineStart < Self.shortLine else { return nil }
    let startsAnew = bytes[next].isUpper || bytes[next] >= 0xC3 || bytes[next] == UInt8(ascii: "*")
    return startsAnew ? index + 1 : nil
  }
}
