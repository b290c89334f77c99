/// The cues of one clause, with what their reach depends on: where words, brackets and commas stand.
///
/// A look into a `CueBuffer`: handing it on costs nothing. It is valid within the look only.
struct ClauseCues {
  let tokens: UnsafeBufferPointer<Token>
  /// In the order of the text.
  let marks: UnsafeBufferPointer<CueMark>
  /// The tokens of each mention, in the order of the mentions.
  let skills: UnsafeBufferPointer<ClosedRange<Int>>
  /// How many brackets are open at each token; empty where the clause has none.
  let depths: UnsafeBufferPointer<Int8>
  /// A bit for each topic of the cues.
  let topics: UInt8

  /// Whether any of the cues answers this question.
  func speaks(of topic: Cue.Topic) -> Bool { topics & 1 << UInt8(topic.rawValue) != 0 }

  /// How many brackets are open at a token.
  func depth(_ token: Int) -> Int8 { depths.isEmpty ? 0 : depths[token] }

  /// Whether the bracket in which `earlier` stands is still open at `later`.
  func isOpen(from earlier: Int, to later: Int) -> Bool {
    depths.isEmpty || !depths[min(earlier, later)...max(earlier, later)].contains { $0 < depths[earlier] }
  }

  /// Whether a bracket begins with the token.
  func opensBracket(_ token: Int) -> Bool { token > 0 && depth(token) > depth(token - 1) }

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

  /// Whether nothing but articles and the like stands between a token and a later one.
  func areFunctions(between earlier: Int, and later: Int) -> Bool {
    later > earlier && tokens[(earlier + 1)..<later].allSatisfy(\.isFunction)
  }

  /// Whether the token is “et” or “ou”.
  func isConjunction(_ token: Int) -> Bool {
    marks.contains { $0.first == token && ($0.cue == .conjunction || $0.cue == .choiceLink) }
  }
}
