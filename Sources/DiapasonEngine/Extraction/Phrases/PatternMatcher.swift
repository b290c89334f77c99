/// Finds the patterns of a lexicon in the tokens of a clause.
struct PatternMatcher: Sendable {
  private let taxonomy: Taxonomy
  private var lexicon: Lexicon { taxonomy.lexicon }

  init(_ taxonomy: Taxonomy) { self.taxonomy = taxonomy }

  /// Appends the first fit of every pattern at every token.
  ///
  /// A pattern is looked at only where its rarest element stands, and walked only where all of them do.
  func matches(_ tokens: [Token], _ atoms: AtomBuffer, _ seen: inout MarkSet, into matches: inout [Match]) {
    seen.removeAll()
    for atom in atoms.all {
      for entry in lexicon.patternsByAtom.range(Int(atom)) {
        let pattern = Int(lexicon.patternsByAtom.items[entry])
        guard seen.insert(pattern), canFit(lexicon.phrases[pattern].elements, atoms) else { continue }
        walk(pattern, tokens, atoms, into: &matches)
      }
    }
  }

  private func walk(_ pattern: Int, _ tokens: [Token], _ atoms: AtomBuffer, into matches: inout [Match]) {
    let phrase = lexicon.phrases[pattern]
    let elements = phrase.elements.range
    for start in tokens.indices where begins(lexicon.elements[elements.lowerBound], start, atoms) {
      let walk = Walk(tokens: tokens, atoms: atoms, start: start, end: elements.upperBound)
      guard let (last, held) = fit(elements.lowerBound, at: start, held: 0, walk) else { continue }
      matches.append(Match(phrase: pattern, meaning: phrase.meaning, first: start, last: last, held: held))
    }
  }

  /// Whether one member of the first element begins with this token.
  private func begins(_ element: PatternElement, _ token: Int, _ atoms: AtomBuffer) -> Bool {
    element.alternatives.range.contains { atoms.fits(token, lexicon.alternatives.first($0)) }
  }

  /// Whether the clause holds a word for each element: most patterns fail here, before any walk.
  @inline(__always)
  private func canFit(_ elements: Run, _ atoms: AtomBuffer) -> Bool {
    var element = elements.range.lowerBound
    while element < elements.range.upperBound {
      guard isThere(lexicon.elements[element], atoms) else { return false }
      element += 1
    }
    return true
  }

  @inline(__always)
  private func isThere(_ element: PatternElement, _ atoms: AtomBuffer) -> Bool {
    var member = element.alternatives.range.lowerBound
    while member < element.alternatives.range.upperBound {
      if atoms.holds(lexicon.alternatives.first(member)) { return true }
      member += 1
    }
    return false
  }

  /// One attempt to fit a pattern that begins at a given token.
  private struct Walk {
    let tokens: [Token]
    let atoms: AtomBuffer
    let start: Int
    /// One past the pattern's last element.
    let end: Int
  }

  /// The last token and the tokens held, when the elements from `element` on fit from `index` on.
  private func fit(_ element: Int, at index: Int, held: UInt64, _ walk: borrowing Walk) -> (
    last: Int, held: UInt64
  )? {
    guard element < walk.end else { return (index - 1, held) }
    let rule = lexicon.elements[element]
    let isFirst = index == walk.start
    var passed = 0
    var place = index
    while place < walk.tokens.count, place - walk.start < Match.longestSpan {
      if !isFirst, walk.tokens[place].gap == .stop { return nil }
      for member in rule.alternatives.range {
        guard let (next, more) = sequence(member, at: place, walk) else { continue }
        if let found = fit(element + 1, at: next, held: held | more, walk) { return found }
      }
      if isFirst || rule.isLiteral { return nil }
      if !walk.tokens[place].isFunction {
        passed += 1
        if passed > rule.gap { return nil }
      }
      place += 1
    }
    return nil
  }

  /// One past the last token, when the words of a member of a choice stand from `place` on.
  private func sequence(_ member: Int, at place: Int, _ walk: borrowing Walk) -> (next: Int, held: UInt64)? {
    var index = place
    var held: UInt64 = 0
    let words = lexicon.alternatives.range(member)
    for step in words {
      let atom = lexicon.alternatives.items[step]
      while step > words.lowerBound, index < walk.tokens.count, walk.tokens[index].isFunction,
        !walk.atoms.fits(index, atom)
      {
        index += 1
      }
      guard index < walk.tokens.count, index - walk.start < Match.longestSpan, walk.atoms.fits(index, atom)
      else {
        return nil
      }
      held |= 1 << UInt64(index - walk.start)
      index += 1
    }
    return (index, held)
  }
}
