/// Cuts the text of a block into sentences and the parts between semicolons.
struct ClauseSplitter {
  /// A piece that is longer is cut at a space: no sentence is, and what follows compares all words of a piece.
  static let longestPiece = 1_200
  /// So far back a space is looked for before a word is cut.
  private static let longestWord = 200
  /// The longest tag that is read as a line break.
  private static let longestTag = 80

  let text: SourceText

  /// Where the parts of `content` end, none of them too long to read; the last end is that of the content.
  func cuts(in content: ByteRange) -> [Int] {
    var cuts: [Int] = []
    var start = content.start
    while content.end - start > Self.longestPiece {
      var cut = start + Self.longestPiece
      let word = cut - Self.longestWord
      while cut > word, !text.bytes[cut - 1].isSpace { cut -= 1 }
      if cut == word { cut = characterStart(start + Self.longestPiece) }
      cuts.append(cut)
      start = cut
    }
    return cuts + [content.end]
  }

  /// Where the character begins that holds the byte; within bytes that are no text, the byte itself.
  private func characterStart(_ byte: Int) -> Int {
    (byte - 3...byte).last { text.bytes[$0] & 0xC0 != 0x80 } ?? byte
  }

  /// Where the pieces of `content` end, each with a word in it; the last end is that of the content.
  func ends(in content: ByteRange) -> [Int] {
    let lines = LineEnds(text: text, content: content)
    var ends: [Int] = []
    var lineStart = content.start
    var start = content.start
    var index = content.start
    // Marks alone, “;;;” or a smiley, are no piece.
    var holdsWord = false
    while index < content.end {
      let byte = text.bytes[index]
      // Nearly all bytes are those of words, and no piece ends there.
      if byte.startsWordCharacter {
        holdsWord = true
        index += 1
        continue
      }
      if holdsWord, let end = end(at: index, byte, pieceStart: start, lineStart: lineStart, content, lines),
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
    if !holdsWord, !ends.isEmpty { ends.removeLast() }
    ends.append(content.end)
    return ends
  }

  private func end(
    at index: Int, _ byte: UInt8, pieceStart: Int, lineStart: Int, _ content: ByteRange, _ lines: LineEnds
  ) -> Int? {
    switch byte {
    case UInt8(ascii: ";"):
      return isEntity(index, pieceStart)
        ? nil : SentenceEnds(text: text, content: content).closed(index + 1).end
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return SentenceEnds(text: text, content: content).end(at: index, byte, pieceStart)
    case UInt8(ascii: "\n"):
      // A sentence that ends its line has ended already.
      guard !text.bytes[pieceStart..<index].allSatisfy(\.isSpace) else { return nil }
      return lines.end(at: index, lineStart: lineStart)
    case UInt8(ascii: "<"):
      let isBreak = matches("<br", at: index) || matches("<BR", at: index)
      let tag = text.bytes[index..<content.end].prefix(Self.longestTag)
      guard isBreak, let close = tag.firstIndex(of: UInt8(ascii: ">")) else { return nil }
      return close + 1
    default: return nil
    }
  }

  private func matches(_ word: String, at index: Int) -> Bool {
    text.bytes[index...].starts(with: word.utf8)
  }

  private func isEntity(_ index: Int, _ start: Int) -> Bool {
    var probe = index - 1
    while probe >= start, index - probe < 8, text.bytes[probe].isASCIILetter { probe -= 1 }
    return probe >= start && text.bytes[probe] == UInt8(ascii: "&")
  }
}
