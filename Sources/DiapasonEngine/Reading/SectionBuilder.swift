/// Gathers blocks into sections and cuts them into clauses.
struct SectionBuilder: ~Copyable {
  private let text: TextBytes
  private var sections: [Section] = []
  /// Those of the last section, until the next one begins; an array in an array would be looked up at each step.
  private var clauses: [Clause] = []
  private var ends = Pile<Int>(room: usualClauses)
  private var block = 0

  /// Most documents have no more sections, and most sections no more clauses.
  private static let usualSections = 12
  private static let usualClauses = 32

  init(text: TextBytes) {
    self.text = text
    sections.reserveCapacity(Self.usualSections)
    clauses.reserveCapacity(Self.usualClauses)
  }

  /// All sections, once every block is added.
  consuming func finished() -> [Section] {
    close()
    return sections
  }

  /// The head of the file: a section whose clauses are the values.
  mutating func addFrontMatter(_ entries: [FrontMatterEntry], _ range: ByteRange) {
    start(title: "", level: 0, at: range.start)
    var values: [ByteRange] = []
    for entry in entries {
      for value in entry.values { values.append(value.range) }
    }
    values.sort { $0.start < $1.start }
    var place = range.start
    for value in values where value.start >= place {
      if value.start > place { append(.other, ByteRange(place, value.start), ByteRange(place, place)) }
      append(.frontMatter, value, value)
      place = value.end
    }
    if place < range.end { append(.other, ByteRange(place, range.end), ByteRange(place, place)) }
  }

  mutating func add(_ block: Block) {
    self.block += 1
    switch block.kind {
    case .heading(let level):
      start(title: text.string(block.content), level: level, at: block.range.start)
      append(.heading, block.range, block.content)
    case .paragraph: pieces(.paragraph, block)
    case .item(let depth): pieces(.item, block, depth: depth)
    case .cell: append(.cell, block.range, block.content)
    case .other: append(.other, block.range, ByteRange(block.range.start, block.range.start))
    }
  }

  private mutating func start(title: String, level: Int, at byte: Int) {
    var parent = sections.indices.last
    while let candidate = parent, sections[candidate].level >= level || sections[candidate].level == 0 {
      parent = sections[candidate].parent
    }
    close()
    sections.append(
      Section(
        title: title, level: level, parent: parent, range: ByteRange(byte, byte), role: .presentation,
        confidence: 0,
        language: nil, clauses: []))
  }

  /// Gives the last section what was gathered for it.
  private mutating func close() {
    guard let last = clauses.last else { return }
    sections[sections.count - 1].range.end = last.range.end
    // A copy of the right size, where a slice of all of it would share the buffer, which is written again.
    sections[sections.count - 1].clauses = clauses.withUnsafeBufferPointer { Array($0) }
    clauses.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ kind: Clause.Kind, _ range: ByteRange, _ content: ByteRange, depth: Int = 0)
  {
    if sections.isEmpty { start(title: "", level: 0, at: range.start) }
    let words = text.trimmed(ByteRange(max(range.start, content.start), content.end))
    guard words.count > ClauseSplitter.longestPiece else {
      return clauses.append(Clause(kind: kind, range: range, content: words, depth: depth, block: block))
    }
    let cuts = ClauseSplitter(text: text).cuts(in: words)
    var place = range.start
    for (index, cut) in cuts.enumerated() {
      let part = ByteRange(place, index == cuts.count - 1 ? range.end : cut)
      let piece = text.trimmed(ByteRange(max(place, words.start), cut))
      clauses.append(Clause(kind: kind, range: part, content: piece, depth: depth, block: block))
      place = part.end
    }
  }

  /// The clauses of a block: the first takes the marker in, the last the white space behind.
  private mutating func pieces(_ kind: Clause.Kind, _ block: Block, depth: Int = 0) {
    guard text.holdsWord(in: block.content) else {
      return append(.other, block.range, ByteRange(block.range.start, block.range.start))
    }
    ClauseSplitter(text: text).ends(in: block.content, into: &ends)
    var start = block.range.start
    for index in 0..<ends.count {
      let end = ends[index]
      let rangeEnd = index == ends.count - 1 ? block.range.end : end
      let content = ByteRange(max(start, block.content.start), end)
      append(kind, ByteRange(start, rangeEnd), content, depth: depth)
      start = rangeEnd
    }
  }
}
