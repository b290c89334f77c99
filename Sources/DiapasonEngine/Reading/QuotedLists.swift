/// Finds the lists whose bullet is the mark of a quotation: three lines or more that each begin with `>` and a capital.
///
/// In a quotation whose lines were cut, some line begins in the middle of a sentence.
enum QuotedLists {
  private static let fewest = 3

  /// The blocks, with each line of such a list as an item.
  static func found(in blocks: [Block], _ text: TextBytes) -> [Block] {
    guard blocks.contains(where: { isQuoted($0, text) }) else { return blocks }
    var found: [Block] = []
    found.reserveCapacity(blocks.count)
    for block in blocks {
      let lines = isQuoted(block, text) ? lines(of: block, text) : []
      let areItems =
        lines.count >= fewest
        && lines.allSatisfy { text[$0.range.start] == mark && text.beginsSentence(at: $0.content.start) }
      if areItems { found += lines } else { found.append(block) }
    }
    return found
  }

  private static let mark = UInt8(ascii: ">")

  private static func isQuoted(_ block: Block, _ text: TextBytes) -> Bool {
    block.kind == .paragraph && text[block.range.start] == mark
  }

  /// Each line of the block as an item; the blank ones behind it belong to the last.
  private static func lines(of block: Block, _ text: TextBytes) -> [Block] {
    var items: [Block] = []
    var start = block.range.start
    while start < block.content.end {
      let end = text.first(UInt8(ascii: "\n"), from: start, before: block.content.end).map { $0 + 1 }
      let range = ByteRange(start, end ?? block.range.end)
      items.append(Block(kind: .item(depth: 1), range: range, content: LineShape(text, range).content))
      start = range.end
    }
    return items
  }
}
