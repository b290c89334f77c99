/// Fits patterns to the words of one clause, from each word with which they can begin.
struct PatternWalk {
  let tokens: UnsafeBufferPointer<Token>
  let atoms: AtomView
  private let steps: UnsafeBufferPointer<PatternTable.Step>
  private let memberStarts: UnsafeBufferPointer<UInt32>
  private let memberAtoms: UnsafeBufferPointer<UInt32>
  private let memberFirsts: UnsafeBufferPointer<UInt32>
  private let choiceBits: UnsafeBufferPointer<UInt64>

  @inline(__always)
  init(tokens: UnsafeBufferPointer<Token>, atoms: AtomView, _ table: PatternTable) {
    self.tokens = tokens
    self.atoms = atoms
    steps = table.steps.items
    memberStarts = table.memberStarts.items
    memberAtoms = table.memberAtoms.items
    memberFirsts = table.memberFirsts.items
    choiceBits = table.choiceBits.items
  }

  /// Appends the first fit of the pattern at every token.
  func run(_ pattern: PatternTable.Pattern, into matches: inout Pile<Match>) {
    let range = pattern.elements
    let first = pattern.members.range
    atoms.forEachToken(sharing: pattern.starts) { start in
      let begun = member(from: first.lowerBound, first.upperBound, pattern.choice, at: start)
      guard begun < first.upperBound else { return }
      let place = Place(start: start, end: range.upperBound)
      let fit =
        pattern.beginsWithWord
        ? fit(range.lowerBound &+ 1, at: start &+ 1, held: 1, place)
        : fit(range.lowerBound, from: begun, at: start, held: 0, place)
      guard let (last, held) = fit else { return }
      matches.append(Match(pattern.entry, first: start, last: last, held: held))
    }
  }

  /// Appends the fit of a pattern that can only begin at a token with a word of its first element, unless it stands among
  /// the matches from `before` on: the word may be met under several atoms.
  @inline(__always)
  func run(
    _ pattern: PatternTable.Pattern, at token: Int, unlessIn before: Int, of matches: inout Pile<Match>
  ) {
    let range = pattern.elements
    let place = Place(start: token, end: range.upperBound)
    let fit =
      pattern.beginsWithWord
      ? fit(range.lowerBound &+ 1, at: token &+ 1, held: 1, place)
      : fit(range.lowerBound, at: token, held: 0, place)
    guard let (last, held) = fit else { return }
    matches.append(Match(pattern.entry, first: token, last: last, held: held), unlessIn: before)
  }

  /// The first member from `first` on with whose first atom the token begins, or `end`.
  ///
  /// A choice holds up to hundreds of members and a token an atom or two: an atom that may be among them is looked for
  /// in a row of numbers.
  @inline(__always)
  private func member(from first: Int, _ end: Int, _ choice: ChoiceFilter.Place, at token: Int) -> Int {
    var found = end
    for index in Int(atoms.starts[token])..<Int(atoms.starts[token &+ 1]) {
      let atom = atoms.atoms[index]
      guard ChoiceFilter.mayHold(atom, choice, choiceBits) else { continue }
      var member = first
      while member < found, memberFirsts[member] != atom { member &+= 1 }
      found = member
    }
    return found
  }

  /// One attempt to fit a pattern: the token with which it begins, and one past its last element.
  private struct Place {
    var start: Int
    var end: Int
  }

  /// The last token and the tokens held, when the elements from `element` on fit from `index` on; of the first element
  /// the members from `known` on.
  private func fit(
    _ element: Int, from known: Int? = nil, at index: Int, held: UInt64, _ place: Place
  ) -> (last: Int, held: UInt64)? {
    // Who begins with a word has another element: a pattern of one word is a label.
    assert(element < place.end)
    let step = steps[element]
    let members = step.members.range
    let isFirst = index == place.start
    var passed = 0
    var token = index
    while token < tokens.count, token &- place.start < Match.longestSpan {
      if !isFirst, tokens[token].gap == .stop { return nil }
      var candidate = members.upperBound
      if let known {
        candidate = known
      } else if atoms.masks[token] & step.mask != 0 {
        candidate = member(from: members.lowerBound, members.upperBound, step.choice, at: token)
      }
      if step.isWord, candidate < members.upperBound {
        let held = held | 1 &<< UInt64(truncatingIfNeeded: token &- place.start)
        if element &+ 1 == place.end { return (token, held) }
        if let found = fit(element &+ 1, at: token &+ 1, held: held, place) { return found }
        candidate = members.upperBound
      }
      while candidate < members.upperBound {
        if let (next, more) = sequence(candidate, at: token, place.start) {
          if element &+ 1 == place.end { return (next &- 1, held | more) }
          if let found = fit(element &+ 1, at: next, held: held | more, place) { return found }
        }
        candidate = member(from: candidate &+ 1, members.upperBound, step.choice, at: token)
      }
      if isFirst || step.element.isLiteral { return nil }
      if !tokens[token].isFunction {
        passed &+= 1
        if passed > step.element.gap { return nil }
      }
      token &+= 1
    }
    return nil
  }

  /// One past the last token, when the words of a member of a choice stand from `place` on, where its first word is.
  @inline(__always)
  private func sequence(_ member: Int, at place: Int, _ start: Int) -> (next: Int, held: UInt64)? {
    var index = place &+ 1
    var held: UInt64 = 1 << UInt64(truncatingIfNeeded: place &- start)
    for step in Int(memberStarts[member]) &+ 1..<Int(memberStarts[member &+ 1]) {
      let atom = memberAtoms[step]
      while index < tokens.count, tokens[index].isFunction, !atoms.fits(index, atom) {
        index &+= 1
      }
      guard index < tokens.count, index &- start < Match.longestSpan, atoms.fits(index, atom) else {
        return nil
      }
      held |= 1 << UInt64(truncatingIfNeeded: index &- start)
      index &+= 1
    }
    return (index, held)
  }
}
