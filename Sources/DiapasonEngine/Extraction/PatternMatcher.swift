/// Finds the patterns of a lexicon in the tokens of a clause.
struct PatternMatcher {
  let lexicon: Lexicon

  /// For each token the atoms that it fits: its word class and the prefixes that it begins with.
  func atoms(_ buffer: TokenBuffer) -> [[UInt32]] {
    buffer.tokens.map { token in
      var atoms = token.word == Vocabulary.unknown ? [] : [token.word]
      var hash = WordHash.seed
      for (length, byte) in buffer.word(token).enumerated() {
        hash = WordHash.adding(byte, to: hash)
        guard lexicon.prefixLengths.contains(length + 1) else { continue }
        if let atom = lexicon.prefixes[WordHash.finished(hash)] { atoms.append(atom) }
      }
      return atoms
    }
  }

  /// Appends the first fit of every pattern at every token.
  func matches(_ buffer: TokenBuffer, _ atoms: [[UInt32]], into matches: inout [Match]) {
    for start in buffer.tokens.indices {
      var tried: Set<Int32> = []
      for atom in atoms[start] {
        for pattern in lexicon.patternsByAtom[Int(atom)] where tried.insert(pattern).inserted {
          let elements = lexicon.phrases[Int(pattern)].elements
          let walk = PatternWalk(lexicon: lexicon, tokens: buffer.tokens, atoms: atoms, start: start, end: elements.upperBound)
          if let (last, held) = walk.fit(elements.lowerBound, at: start, held: 0) {
            matches.append(Match(phrase: Int(pattern), first: start, last: last, held: held))
          }
        }
      }
    }
  }
}

/// One attempt to fit a pattern that begins at a given token.
private struct PatternWalk {
  let lexicon: Lexicon
  let tokens: [Token]
  let atoms: [[UInt32]]
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
      for alternative in rule.alternatives {
        guard let (next, more) = sequence(alternative, at: place) else { continue }
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

  /// One past the last token, when the words of an alternative stand from `place` on.
  private func sequence(_ alternative: [UInt32], at place: Int) -> (next: Int, held: UInt64)? {
    var index = place
    var held: UInt64 = 0
    for (step, atom) in alternative.enumerated() {
      while step > 0, index < tokens.count, tokens[index].isFunction, !atoms[index].contains(atom) { index += 1 }
      guard index < tokens.count, index - start < Match.longestSpan, atoms[index].contains(atom) else { return nil }
      held |= 1 << UInt64(index - start)
      index += 1
    }
    return (index, held)
  }
}
