/// Tells which words of a clause are welcome only, which are a must and which need not be known.
///
/// “Maîtrise de Python, idéalement Django” makes Django welcome; “… une connaissance de Django serait un plus” too.
struct StrengthReader {
  /// Some tokens, and what is said of the skills among them.
  struct Stretch: Equatable, Sendable {
    var stance: SkillMention.Stance
    var tokens: ClosedRange<Int>
  }

  let cues: ClauseCues

  /// What the cues of the clause govern.
  func stretches() -> [Stretch] {
    guard cues.speaks(of: .strength) else { return [] }
    // Words of a skill's own name say nothing: “pas besoin d'être encadré”.
    let marks = cues.marks.filter { mark in
      mark.cue.topic == .strength && !cues.skills.contains { $0.contains(mark.last) }
    }
    return marks.indices.compactMap { stretch(marks, $0) }
  }

  private func stretch(_ marks: [CueMark], _ index: Int) -> Stretch? {
    let mark = marks[index]
    guard case .strength(let stance, let reach) = mark.cue else { return nil }
    let floor = index > 0 ? marks[index - 1].last + 1 : 0
    let start: Int
    switch reach {
    case .colon where !isLabel(mark): return nil
    case .after where mark.first > floor && looksBack(mark): start = memberStart(mark, floor: floor)
    case .near: start = phraseStart(mark, floor: floor)
    case .before where !opensAsLabel(mark, floor: floor): start = phraseStart(mark, floor: floor)
    case .statement where !opensAsLabel(mark, floor: floor): start = statementStart(mark, floor: floor)
    case .after, .behind, .colon, .before, .statement:
      let next = marks[(index + 1)...].first { $0.cue != mark.cue }
      return Stretch(stance: stance, tokens: mark.first...end(of: mark, before: next))
    }
    return Stretch(stance: stance, tokens: widened(start, mark, floor: floor)...mark.last)
  }

  /// A remark that names no skill speaks of what stands before it: “Python (un plus)” of the item, “React, Vue : un
  /// plus” and “Tu connais Vue, c'est un plus” of all; “…, une certification serait un plus” does not.
  private func widened(_ start: Int, _ mark: CueMark, floor: Int) -> Int {
    let isBare =
      start > floor && !cues.skills.isEmpty && !cues.skills.contains { $0.overlaps(start...mark.last) }
    guard isBare else { return start }
    if cues.depth(start) > cues.depth(start - 1) {
      return itemStart(CueMark(cue: mark.cue, first: start, last: mark.last), floor: floor)
    }
    let first = cues.isConjunction(start) ? start + 1 : start
    return cues.tokens[start].gap == .colon || mark.first - first <= 1 ? floor : start
  }

  // MARK: Forwards

  /// Whether nothing stands before the cue and a colon behind it: “Souhaité : Python”.
  private func opensAsLabel(_ mark: CueMark, floor: Int) -> Bool {
    mark.first == floor && mark.last + 1 < cues.tokens.count && isLabel(mark)
  }

  private func isLabel(_ mark: CueMark) -> Bool {
    mark.last + 1 == cues.tokens.count || cues.tokens[mark.last + 1].gap == .colon
  }

  /// Whether a cue that may look either way has its skill before it: “Vue idéalement, Git”.
  private func looksBack(_ mark: CueMark) -> Bool {
    guard mark.last + 1 < cues.tokens.count else { return true }
    let gap = cues.tokens[mark.last + 1].gap
    if gap < .comma || gap == .colon || cues.depth(mark.last + 1) > cues.depth(mark.last) { return false }
    // “Vous connaissez, idéalement, Git”
    return gap == .stop || cues.skills.contains { $0.upperBound == mark.first - 1 }
  }

  /// The last token governed: to the end of the clause or bracket, or to a cue that says something else and itself
  /// looks forwards.
  private func end(of mark: CueMark, before next: CueMark?) -> Int {
    var end = mark.last
    while end + 1 < cues.tokens.count, cues.tokens[end + 1].gap != .stop,
      cues.isOpen(from: mark.last, to: end + 1)
    {
      if let next, case .strength(_, .after) = next.cue, next.first == end + 1 { break }
      // “Du JavaScript, idéalement du TypeScript, vous connaissez React”
      if startsAnew(end + 1), holdsSkill(mark.last + 1, end) { break }
      if case .strength(.notNeeded, _) = mark.cue, endsDenial(end + 1) { break }
      end += 1
    }
    return end
  }

  /// Whether a comma stands before the token and a subject begins there: “, vous connaissez”.
  private func startsAnew(_ token: Int) -> Bool {
    cues.tokens[token].gap == .comma && cues.marks.contains { $0.cue == .subject && $0.first == token }
  }

  /// “Inutile d'être expert : il faut …”, “Pas besoin de coder, la curiosité est en revanche indispensable”.
  private func endsDenial(_ token: Int) -> Bool {
    guard cues.tokens[token].gap == .comma, cues.speaks(of: .denial) else {
      return cues.tokens[token].gap == .colon
    }
    return cues.marks.contains { $0.cue == .denialEnd && $0.first >= token }
  }

  private func holdsSkill(_ first: Int, _ last: Int) -> Bool {
    cues.skills.contains { $0.lowerBound >= first && $0.upperBound <= last }
  }

  // MARK: Backwards

  /// Where the phrase that ends with the cue begins: “Python, | une connaissance de X et Y serait un plus”.
  private func phraseStart(_ mark: CueMark, floor: Int) -> Int {
    let floor = bracketStart(mark, floor: floor)
    let subject = subject(before: mark, floor: floor)
    guard let noun = nouns(before: mark, from: subject?.first ?? floor, subject).last else {
      return itemStart(mark, floor: subject?.first ?? floor)
    }
    return start(ofPhrase: noun, floor: floor)
  }

  /// Where all that is said before the cue begins: “| X, Y et une connaissance de Z seraient des atouts”.
  private func statementStart(_ mark: CueMark, floor: Int) -> Int {
    let floor = bracketStart(mark, floor: floor)
    guard let subject = subject(before: mark, floor: floor) else { return floor }
    guard let noun = nouns(before: mark, from: subject.first, subject).first else {
      return itemStart(mark, floor: subject.first)
    }
    return start(ofPhrase: noun, floor: floor)
  }

  private func subject(before mark: CueMark, floor: Int) -> CueMark? {
    cues.marks.last { $0.cue == .subject && $0.first >= floor && $0.last < mark.first }
  }

  /// The words of level before a cue; one right behind the subject is a verb, “vous maîtrisez”, and opens no phrase.
  private func nouns(before mark: CueMark, from start: Int, _ subject: CueMark?) -> [CueMark] {
    cues.marks.filter { noun in
      guard case .level(_, .after) = noun.cue, noun.first >= start, noun.first < mark.first else {
        return false
      }
      guard let subject else { return true }
      return noun.first - subject.last > 2
    }
  }

  /// Articles and adjectives before a noun belong to its phrase, back to a comma or “et”.
  private func start(ofPhrase noun: CueMark, floor: Int) -> Int {
    var start = noun.first
    while start > floor, cues.tokens[start].gap == .soft, !cues.isConjunction(start - 1) { start -= 1 }
    return start
  }

  /// Where the item before the cue begins, at a comma, colon or bracket.
  private func itemStart(_ mark: CueMark, floor: Int) -> Int {
    var start = mark.first
    // “React, Vue : un plus”
    if cues.tokens[start].gap == .colon { return floor }
    // The mark's own comma or bracket does not part it from its item: “Python (souhaité)”.
    if start > floor { start -= 1 }
    while start > floor, cues.tokens[start].gap == .soft { start -= 1 }
    return start
  }

  /// Where the last member of an enumeration begins: “X et | Y idéalement”.
  private func memberStart(_ mark: CueMark, floor: Int) -> Int {
    let start = itemStart(mark, floor: floor)
    guard cues.tokens[mark.first].gap == .soft else { return start }
    let joint = cues.marks.last { $0.cue == .conjunction && $0.first >= start && $0.last < mark.first }
    return joint.map { $0.last + 1 } ?? start
  }

  private func bracketStart(_ mark: CueMark, floor: Int) -> Int {
    var start = mark.first
    while start > floor, cues.tokens[start].gap != .stop, cues.isOpen(from: mark.first, to: start - 1) {
      start -= 1
    }
    // A bracket that holds the cue alone speaks of the item before it.
    return start == mark.first && start > floor ? itemStart(mark, floor: floor) : start
  }
}
