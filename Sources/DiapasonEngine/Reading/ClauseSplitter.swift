/// Cuts the text of a block into sentences and the parts between semicolons.
struct ClauseSplitter {
  /// A piece that is longer is cut at a space: no sentence is, and what follows compares all words of a piece.
  static let longestPiece = 1_200
  /// So far back a space is looked for before a word is cut.
  private static let longestWord = 200
  /// The longest tag that is read as a line break.
  private static let longestTag = 80

  let text: TextBytes

  /// Where the parts of `content` end, none of them too long to read; the last end is that of the content.
  func cuts(in content: ByteRange) -> [Int] {
    var cuts: [Int] = []
    var start = content.start
    while content.end - start > Self.longestPiece {
      var cut = start + Self.longestPiece
      let word = cut - Self.longestWord
      while cut > word, !text[cut - 1].isSpace { cut -= 1 }
      if cut == word { cut = characterStart(start + Self.longestPiece) }
      cuts.append(cut)
      start = cut
    }
    return cuts + [content.end]
  }

  /// Where the character begins that holds the byte; within bytes that are no text, the byte itself.
  private func characterStart(_ byte: Int) -> Int {
    (byte - 3...byte).last { text[$0] & 0xC0 != 0x80 } ?? byte
  }

  /// Where the pieces of `content` end, each with a word in it; the last end is that of the content.
  func ends(in content: ByteRange, into ends: inout Pile<Int>) {
    ends.removeAll()
    var lines: LineEnds?
    var lineStart = content.start
    var start = content.start
    var index = content.start
    // Marks alone, “;;;” or a smiley, are no piece.
    var holdsWord = false
    while let mark = nextMark(from: index, before: content.end) {
      let byte = text[mark]
      holdsWord = holdsWord || text.holdsWord(in: ByteRange(index, mark))
      if holdsWord, let end = end(at: mark, byte, pieceStart: start, lineStart: lineStart, content, &lines),
        end < content.end
      {
        ends.append(end)
        start = end
        index = end
        holdsWord = false
      } else {
        index = mark + 1
      }
      if byte == UInt8(ascii: "\n") { lineStart = index }
    }
    if !holdsWord, !ends.isEmpty, !text.holdsWord(in: ByteRange(index, content.end)) { ends.removeLast(1) }
    ends.append(content.end)
  }

  /// The next mark at which a piece may end: most bytes are none, and are passed over sixteen at a time.
  private func nextMark(from start: Int, before end: Int) -> Int? {
    text.first(from: start, before: end) { bytes in
      let stops =
        (bytes .== TextBytes.Sixteen(repeating: UInt8(ascii: ".")))
        .| (bytes .== TextBytes.Sixteen(repeating: UInt8(ascii: ";")))
      let calls =
        (bytes .== TextBytes.Sixteen(repeating: UInt8(ascii: "!")))
        .| (bytes .== TextBytes.Sixteen(repeating: UInt8(ascii: "?")))
      let breaks =
        (bytes .== TextBytes.Sixteen(repeating: UInt8(ascii: "\n")))
        .| (bytes .== TextBytes.Sixteen(repeating: UInt8(ascii: "<")))
      return stops .| calls .| breaks
    }
  }

  private func end(
    at index: Int, _ byte: UInt8, pieceStart: Int, lineStart: Int, _ content: ByteRange,
    _ lines: inout LineEnds?
  ) -> Int? {
    switch byte {
    case UInt8(ascii: ";"):
      return isEntity(index, pieceStart)
        ? nil : SentenceEnds(text: text, content: content).closed(index + 1).end
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return SentenceEnds(text: text, content: content).end(at: index, byte, pieceStart)
    case UInt8(ascii: "\n"):
      // A sentence that ends its line has ended already.
      guard !text[ByteRange(pieceStart, index)].allSatisfy(\.isSpace) else { return nil }
      let known = lines ?? LineEnds(text: text, content: content)
      lines = known
      return known.end(at: index, lineStart: lineStart)
    case UInt8(ascii: "<"):
      let limit = min(content.end, index + Self.longestTag)
      guard startsBreak(index), let close = text.first(UInt8(ascii: ">"), from: index, before: limit) else {
        return nil
      }
      return close + 1
    default: return nil
    }
  }

  private func startsBreak(_ index: Int) -> Bool {
    text.goesOn(with: "<br", at: index, before: text.count)
      || text.goesOn(with: "<BR", at: index, before: text.count)
  }

  private func isEntity(_ index: Int, _ start: Int) -> Bool {
    var probe = index - 1
    while probe >= start, index - probe < 8, text[probe].isASCIILetter { probe -= 1 }
    return probe >= start && text[probe] == UInt8(ascii: "&")
  }
}
