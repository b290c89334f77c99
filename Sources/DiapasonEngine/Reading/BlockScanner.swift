/// Cuts Markdown into blocks, line by line, in one pass; the blocks tile the text.
///
/// It reads what people write rather than what CommonMark defines: bullets of any shape, headings as bold lines or
/// `++text++`, emoji before an item. Where the two differ, the tests say so beside cmark's answer.
struct BlockScanner {
  private let text: TextBytes
  private var blocks: [Block] = []
  /// Whether the last block takes a following line in.
  private var isOpen = false
  private var markerIndents: [Int] = []
  private var fence: UInt8?
  private var isComment = false
  /// The level of the number signs on the line before, where nothing but a mark stood behind them.
  private var openHeading: Int?

  /// The blocks of `range`, which must start a line.
  static func blocks(of source: SourceText, in range: ByteRange) -> [Block] {
    source.withBytes { text in
      var scanner = BlockScanner(text: text)
      var start = range.start
      var number = source.lines.line(at: start)
      // Few blocks are less than a line.
      scanner.blocks.reserveCapacity(source.lines.count - number + 1)
      while start < range.end {
        let end = min(source.lines.end(of: number) ?? range.end, range.end)
        scanner.line(LineShape(text, ByteRange(start, end)))
        start = end
        number += 1
      }
      return EmojiHeadings.found(in: QuotedLists.found(in: scanner.blocks, text), text)
    }
  }

  private init(text: TextBytes) { self.text = text }

  // MARK: One line

  private mutating func line(_ line: LineShape) {
    if isComment || fence != nil { return insideRaw(line) }
    let opened = openHeading
    openHeading = nil
    if line.isBlank { return blank(line) }
    if startsRaw(line) { return }
    if underlinesHeading(line) { return }
    if line.isRule {
      add(.other, line, line.content)
      return isOpen = false
    }
    if let heading = line.heading() {
      guard line.holdsWord else { return wordlessHeading(line, heading.level) }
      markerIndents = []
      add(.heading(level: heading.level), line, heading.content)
      return isOpen = false
    }
    if line.isTableRow { return cells(line) }
    if let content = line.itemContent() { return item(line, content) }
    if let opened, line.content.count <= LineShape.longestHeading {
      markerIndents = []
      return add(.heading(level: opened), line, line.content)
    }
    paragraph(line)
  }

  /// `## \` heads the line that follows.
  private mutating func wordlessHeading(_ line: LineShape, _ level: Int) {
    add(.other, line, line.content)
    openHeading = level
    isOpen = false
  }

  private mutating func add(_ kind: Block.Kind, _ line: LineShape, _ content: ByteRange) {
    blocks.append(Block(kind: kind, range: line.range, content: text.trimmed(content)))
  }

  private mutating func extendLast(_ line: LineShape, content: Bool) {
    blocks[blocks.count - 1].range.end = line.range.end
    if content { blocks[blocks.count - 1].content.end = line.content.end }
  }

  private mutating func blank(_ line: LineShape) {
    if blocks.isEmpty { add(.other, line, line.content) } else { extendLast(line, content: false) }
    isOpen = false
  }

  // MARK: Code and comments

  private mutating func startsRaw(_ line: LineShape) -> Bool {
    if let mark = line.fenceMark {
      fence = mark
      add(.other, line, line.content)
    } else if line.starts(with: "<!--") {
      isComment = !line.contains("-->")
      add(.other, line, line.content)
    } else {
      return false
    }
    isOpen = false
    return true
  }

  private mutating func insideRaw(_ line: LineShape) {
    extendLast(line, content: true)
    if isComment { isComment = !line.contains("-->") }
    if fence != nil, line.fenceMark == fence { fence = nil }
  }

  // MARK: Headings

  /// `====` or `----` beneath a single line makes that line a heading.
  private mutating func underlinesHeading(_ line: LineShape) -> Bool {
    guard isOpen, let level = line.underlineLevel, let last = blocks.last else { return false }
    guard last.kind == .paragraph else { return false }
    guard last.content.count <= LineShape.longestHeading,
      text.first(UInt8(ascii: "\n"), from: last.content.start, before: last.content.end) == nil
    else { return false }
    blocks[blocks.count - 1].kind = .heading(level: level)
    extendLast(line, content: false)
    isOpen = false
    return true
  }

  // MARK: Lists, tables, paragraphs

  private mutating func item(_ line: LineShape, _ content: ByteRange) {
    while let last = markerIndents.last, last > line.indent { markerIndents.removeLast() }
    if markerIndents.last.map({ line.indent > $0 + 1 }) ?? true { markerIndents.append(line.indent) }
    add(.item(depth: markerIndents.count), line, content)
    isOpen = true
  }

  private mutating func cells(_ line: LineShape) {
    isOpen = false
    guard !line.isTableRule else { return add(.other, line, line.content) }
    let contents = line.cellContents()
    for (index, content) in contents.enumerated() {
      let start = index == 0 ? line.range.start : contents[index].start
      let end = index == contents.count - 1 ? line.range.end : contents[index + 1].start
      blocks.append(Block(kind: .cell, range: ByteRange(start, end), content: text.trimmed(content)))
    }
  }

  private mutating func paragraph(_ line: LineShape) {
    if isOpen, !blocks.isEmpty { return extendLast(line, content: true) }
    let belongsToList = !markerIndents.isEmpty && line.indent >= 2
    if !belongsToList { markerIndents = [] }
    if belongsToList {
      add(.item(depth: markerIndents.count), line, line.content)
    } else {
      add(.paragraph, line, line.content)
    }
    isOpen = true
  }
}
