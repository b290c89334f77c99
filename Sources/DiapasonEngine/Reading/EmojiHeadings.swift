/// Finds the headings of posts on social networks, where an emoji is all the markup there is.
///
/// “🧠 Ce qu'on attend de toi” heads the lines below it, “🔹 Python”, “🔹 SQL”: their mark is another one, and theirs
/// alone. In a list with an emoji of its own for each item no line heads the others.
struct EmojiHeadings {
  private let text: TextBytes
  private let blocks: [Block]

  /// A heading is a line of at most this many bytes; right above prose, which may be a line that was cut, of fewer.
  private static let longest = 60
  private static let longestAboveProse = 40

  /// The blocks, with such lines as headings.
  static func found(in blocks: [Block], _ text: TextBytes) -> [Block] {
    let headings = EmojiHeadings(text: text, blocks: blocks)
    guard blocks.contains(where: headings.hasEmoji) else { return blocks }
    return blocks.indices.flatMap(headings.parts)
  }

  /// The block itself, as a heading where it is one, or a heading and the prose below it.
  private func parts(_ place: Int) -> [Block] {
    var block = blocks[place]
    guard hasEmoji(block), place == 0 || endsWithBlank(blocks[place - 1]) else { return [block] }
    let end = text.first(UInt8(ascii: "\n"), from: block.content.start, before: block.content.end)
    let line = text.trimmed(ByteRange(block.content.start, end ?? block.content.end))
    guard line.count <= Self.longest, isTitle(line) else { return [block] }
    guard let end else {
      if headsList(place) { block.kind = .heading(level: Block.boldLevel) }
      return [block]
    }
    guard line.count <= Self.longestAboveProse, text.beginsSentence(at: end + 1) else { return [block] }
    let prose = Block(
      kind: .paragraph, range: ByteRange(end + 1, block.range.end),
      content: text.trimmed(ByteRange(end + 1, block.content.end)))
    let range = ByteRange(block.range.start, end + 1)
    return [Block(kind: .heading(level: Block.boldLevel), range: range, content: line), prose]
  }

  /// Whether two items follow that share a mark which is not the block's own.
  private func headsList(_ place: Int) -> Bool {
    guard place + 2 < blocks.count, isItem(blocks[place + 1]), isItem(blocks[place + 2]),
      !endsWithBlank(blocks[place + 1])
    else { return false }
    let shared = mark(blocks[place + 1])
    return shared.elementsEqual(mark(blocks[place + 2])) && !shared.elementsEqual(mark(blocks[place]))
  }

  private func isItem(_ block: Block) -> Bool {
    if case .item = block.kind { true } else { false }
  }

  /// Whether the block is an item, and its mark one of the signs beyond the usual bullets and dashes.
  private func hasEmoji(_ block: Block) -> Bool {
    guard isItem(block) else { return false }
    let mark = mark(block)
    guard mark.count >= 3, let first = mark.first else { return false }
    switch first {
    case 0xF0: return true
    case 0xE2: return (0x98...0x9E).contains(mark[mark.startIndex + 1]) || mark[mark.startIndex + 1] == 0xAD
    default: return false
    }
  }

  /// The bytes before the content.
  private func mark(_ block: Block) -> Slice<UnsafeBufferPointer<UInt8>> {
    text[text.trimmed(ByteRange(block.range.start, block.content.start))]
  }

  private func endsWithBlank(_ block: Block) -> Bool {
    let behind = ByteRange(block.content.end, block.range.end)
    return text[behind].count { $0 == UInt8(ascii: "\n") } > 1
  }

  /// Whether the line does not end like a sentence, and holds no address.
  private func isTitle(_ line: ByteRange) -> Bool {
    guard let last = text[line].last, !text[line].contains(UInt8(ascii: "@")) else { return false }
    return !last.endsPhrase
  }
}
