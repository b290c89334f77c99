/// Finds the patterns of a lexicon in the tokens of a clause.
struct PatternMatcher {
  let lexicon: Lexicon

  /// Appends the first fit of every pattern at every token.
  func matches(_ tokens: [Token], _ atoms: AtomBuffer, into matches: inout [Match]) {
    for start in tokens.indices {
      let before = matches.count
      for atom in atoms[start] {
        for pattern in lexicon.patternsByAtom[Int(atom)] where canFit(pattern, atoms) {
          guard !matches[before...].contains(where: { $0.phrase == Int(pattern) }) else { continue }
          let elements = lexicon.phrases[Int(pattern)].elements.range
          let walk = PatternWalk(
            lexicon: lexicon, tokens: tokens, atoms: atoms, start: start, end: elements.upperBound)
          if let (last, held) = walk.fit(elements.lowerBound, at: start, held: 0) {
            matches.append(Match(phrase: Int(pattern), first: start, last: last, held: held))
          }
        }
      }
    }
  }

  /// Whether the clause holds a word for each element: most patterns fail here, before any walk.
  private func canFit(_ pattern: UInt32, _ atoms: AtomBuffer) -> Bool {
    for element in lexicon.phrases[Int(pattern)].elements.range.dropFirst() {
      let isThere = lexicon.elements[element].alternatives.range.contains { member in
        atoms.holds(lexicon.alternatives.items[lexicon.alternatives.range(member).lowerBound])
      }
      if !isThere { return false }
    }
    return true
  }
}

/// One attempt to fit a pattern that begins at a given token.
private struct PatternWalk {
  let lexicon: Lexicon
  let tokens: [Token]
  let atoms: AtomBuffer
  let start: Int
  let end: Int

  /// The last token and the tokens held, when the elements from `element` on fit from `index` on.
  func fit(_ element: Int, at index: Int, held: UInt64) -> (last: Int, held: UInt64)? {
    guard element < end else { return (index - 1, held) }
    let rule = lexicon.elements[element]
    let isFirst = index == start
    var passed = 0
    var place = index
    while place < tokens.count, place - start < Match.longestSpan {
      if !isFirst, tokens[place].gap == .stop { return nil }
      for member in rule.alternatives.range {
        guard let (next, more) = sequence(member, at: place) else { continue }
        if let found = fit(element + 1, at: next, held: held | more) { return found }
      }
      if isFirst || rule.isLiteral { return nil }
      if !tokens[place].isFunction {
        passed += 1
        if passed > rule.gap { return nil }
      }
      place += 1
    }
    return nil
  }

  /// One past the last token, when the words of a member of a choice stand from `place` on.
  private func sequence(_ member: Int, at place: Int) -> (next: Int, held: UInt64)? {
    var index = place
    var held: UInt64 = 0
    let words = lexicon.alternatives.range(member)
    for step in words {
      let atom = lexicon.alternatives.items[step]
      while step > words.lowerBound, index < tokens.count, tokens[index].isFunction, !atoms.fits(index, atom)
      {
        index += 1
      }
      guard index < tokens.count, index - start < Match.longestSpan, atoms.fits(index, atom) else {
        return nil
      }
      held |= 1 << UInt64(index - start)
      index += 1
    }
    return (index, held)
  }
}
