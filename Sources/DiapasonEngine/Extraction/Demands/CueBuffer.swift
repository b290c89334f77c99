/// Room for the cues of one clause and what they are read with; it is written again for each.
struct CueBuffer: ~Copyable {
  private let table: CueTable
  private var marks = Pile<CueMark>(room: usual)
  private var skills: [ClosedRange<Int>] = []
  private var depths = Pile<Int8>(room: usual)
  /// A bit for each topic of the cues.
  private var topics: UInt8 = 0

  /// Few clauses hold more cues, or name more skills.
  private static let usual = 16

  init(_ table: CueTable) {
    self.table = table
    skills.reserveCapacity(Self.usual)
  }

  /// Takes the cues of a clause, and the tokens of its mentions.
  ///
  /// Of two cues on the same words that answer one question, the longer stands.
  mutating func read(
    _ reading: ClauseReading, _ bytes: UnsafeBufferPointer<UInt8>,
    mentions: UnsafeMutableBufferPointer<SkillMention> = UnsafeMutableBufferPointer(start: nil, count: 0)
  ) {
    order(reading.matches)
    let tokens = reading.tokens
    if !skills.isEmpty { skills.removeAll(keepingCapacity: true) }
    // They mostly stand in the order of the text: the next is looked for where the last one was found.
    var (start, token) = (0, 0)
    for place in mentions.indices {
      let range = mentions[place].range
      let span = Self.span(of: range, tokens, from: range.start < start ? 0 : token)
      (start, token) = (range.start, span.lowerBound)
      skills.append(span)
    }
    keepCues()
    depths.removeAll()
    if Self.holdsBracket(tokens, bytes) { countBrackets(tokens, bytes) }
  }

  /// Looks at what was taken from the clause.
  func look<Seen>(at reading: ClauseReading, _ body: (ClauseCues) -> Seen) -> Seen {
    skills.withUnsafeBufferPointer { skills in
      body(
        ClauseCues(
          tokens: reading.tokens, marks: UnsafeBufferPointer(marks.items), skills: skills,
          depths: UnsafeBufferPointer(depths.items), topics: topics))
    }
  }

  /// The cues in the order of the text.
  private mutating func order(_ matches: UnsafeBufferPointer<Match>) {
    marks.removeAll()
    for match in matches where match.meaning.kind == .cue {
      guard let cue = table[match.meaning.index] else { continue }
      marks.append(CueMark(cue: cue, first: match.first, last: match.last))
    }
    marks.items.sortFew(0..<marks.count) { $0.isBefore($1) }
  }

  /// Takes out the cues within longer ones of their topic, and what is a skill's own name.
  private mutating func keepCues() {
    // How far the cues of each topic have reached: whatever comes later begins no earlier.
    var reached = SIMD8<Int>(repeating: -1)
    let marks = marks.items
    var kept = 0
    topics = 0
    for (index, mark) in marks.enumerated() {
      if isFarFetched(mark, marks[(index + 1)...]) { continue }
      let topic = mark.cue.topic.rawValue
      let isCovered = reached[topic] >= mark.last
      reached[topic] = max(reached[topic], mark.last)
      if isCovered || isName(mark) { continue }
      topics |= 1 << UInt8(topic)
      marks[kept] = mark
      kept += 1
    }
    self.marks.removeLast(marks.count - kept)
  }

  /// Whether the cue reaches over a skill and stands nearer by: “Python est exigé, Docker | est un plus”.
  private func isFarFetched(
    _ mark: CueMark, _ behind: Slice<UnsafeMutableBufferPointer<CueMark>>
  ) -> Bool {
    guard case .strength(.preferred, _) = mark.cue else { return false }
    return behind.contains { nearer in
      guard case .strength(.preferred, _) = nearer.cue, nearer.last == mark.last else { return false }
      return skills.contains { $0.lowerBound > mark.first && $0.upperBound < nearer.first }
    }
  }

  /// The tool Notion is no notion.
  private func isName(_ mark: CueMark) -> Bool {
    guard mark.first == mark.last, case .level(_, let reach) = mark.cue, reach != .behind else {
      return false
    }
    return skills.contains(mark.first...mark.last)
  }

  /// The tokens of a mention: those whose bytes lie in its range, none of which stands before `start`.
  private static func span(
    of range: ByteRange, _ tokens: UnsafeBufferPointer<Token>, from start: Int
  ) -> ClosedRange<Int> {
    var first = start
    while first < tokens.count, Int(tokens[first].end) <= range.start { first += 1 }
    guard first < tokens.count else { return 0...0 }
    var last = first
    while last + 1 < tokens.count, Int(tokens[last + 1].start) < range.end { last += 1 }
    return first...last
  }

  /// Whether a bracket opens between two of the tokens: in most clauses none does.
  private static func holdsBracket(
    _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    tokens.indices.dropFirst().contains { index in
      tokens[index].gap >= .parenthesis
        && bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)].contains(UInt8(ascii: "("))
    }
  }

  private mutating func countBrackets(
    _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    var depth: Int8 = 0
    for index in tokens.indices {
      if index > 0, tokens[index].gap >= .parenthesis {
        for place in Int(tokens[index - 1].end)..<Int(tokens[index].start) {
          if bytes[place] == UInt8(ascii: "("), depth < .max { depth += 1 }
          if bytes[place] == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
        }
      }
      depths.append(depth)
    }
  }
}
