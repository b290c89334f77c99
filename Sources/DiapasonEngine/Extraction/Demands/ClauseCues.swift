/// The cues of one clause, with what their reach depends on: where words, brackets and commas stand.
///
/// Several readers look at those of a clause: they share one.
final class ClauseCues: Sendable {
  let tokens: [Token]
  /// In the order of the text.
  let marks: [CueMark]
  /// The tokens of each mention, in the order of the mentions.
  let skills: [ClosedRange<Int>]
  /// How many brackets are open at each token; empty where the clause has none.
  private let depths: [Int8]

  init(_ reading: ClauseReading, _ marks: [CueMark], _ bytes: [UInt8], mentions: [ByteRange] = []) {
    let tokens = reading.tokens
    let skills = mentions.map { Self.span(of: $0, tokens) }
    self.tokens = tokens
    self.skills = skills
    depths = reading.tokens.contains { $0.gap >= .parenthesis } ? Self.depths(reading.tokens, bytes) : []
    let hasName = marks.contains { Self.isName($0, skills) }
    self.marks = hasName ? marks.filter { !Self.isName($0, skills) } : marks
  }

  /// The tool Notion is no notion.
  private static func isName(_ mark: CueMark, _ skills: [ClosedRange<Int>]) -> Bool {
    guard case .level(_, let reach) = mark.cue, reach != .behind else { return false }
    return mark.first == mark.last && skills.contains(mark.first...mark.last)
  }

  /// How many brackets are open at a token.
  func depth(_ token: Int) -> Int8 { depths.isEmpty ? 0 : depths[token] }

  /// Whether the bracket in which `earlier` stands is still open at `later`.
  func isOpen(from earlier: Int, to later: Int) -> Bool {
    depths.isEmpty || !depths[min(earlier, later)...max(earlier, later)].contains { $0 < depths[earlier] }
  }

  /// The tokens of a mention: those whose bytes lie in its range.
  private static func span(of range: ByteRange, _ tokens: [Token]) -> ClosedRange<Int> {
    guard let first = tokens.firstIndex(where: { Int($0.end) > range.start }) else { return 0...0 }
    var last = first
    while last + 1 < tokens.count, Int(tokens[last + 1].start) < range.end { last += 1 }
    return first...last
  }

  /// Whether a strong mark stands between the two tokens, so that nothing governs over it.
  func isStopped(from earlier: Int, to later: Int) -> Bool {
    later > earlier && tokens[(earlier + 1)...later].contains { $0.gap == .stop }
  }

  /// Where a remark begins that ends with the mark and names no skill itself, or nil: “Python : maîtrise”.
  func remarkStart(_ mark: CueMark) -> Int? {
    var start = mark.first
    while start > 0, tokens[start].gap < .parenthesis { start -= 1 }
    guard start > 0, tokens[start].gap == .colon || depth(start) > depth(start - 1) else { return nil }
    let end = (mark.last..<tokens.count).last { isOpen(from: start, to: $0) } ?? mark.last
    return skills.contains { $0.overlaps(start...end) } ? nil : start
  }

  /// The skills from a token on, by their place, to the end of the bracket in which it stands.
  func skills(inBracketFrom token: Int) -> [Int] {
    skills.indices.filter { skills[$0].upperBound >= token && isOpen(from: token, to: skills[$0].upperBound) }
  }

  /// Whether the token is “et” or “ou”.
  func isConjunction(_ token: Int) -> Bool {
    marks.contains { $0.first == token && ($0.cue == .conjunction || $0.cue == .choiceLink) }
  }

  private static func depths(_ tokens: [Token], _ bytes: [UInt8]) -> [Int8] {
    var depths: [Int8] = []
    depths.reserveCapacity(tokens.count)
    var depth: Int8 = 0
    for (index, token) in tokens.enumerated() {
      if token.gap >= .parenthesis, index > 0 {
        for byte in bytes[Int(tokens[index - 1].end)..<Int(token.start)] {
          if byte == UInt8(ascii: "("), depth < .max { depth += 1 }
          if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
        }
      }
      depths.append(depth)
    }
    return depths
  }
}
