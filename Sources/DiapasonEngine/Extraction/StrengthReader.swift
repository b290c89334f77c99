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
    let marks = cues.marks.filter { $0.cue.topic == .strength }
    return marks.indices.compactMap { stretch(marks, $0) }
  }

  private func stretch(_ marks: [CueMark], _ index: Int) -> Stretch? {
    let mark = marks[index]
    guard case .strength(let stance, let reach) = mark.cue else { return nil }
    let floor = index > 0 ? marks[index - 1].last + 1 : 0
    let isTrailing = reach == .after && mark.first > floor && !governsSomethingBehind(mark)
    switch reach {
    case .after where !isTrailing:
      let next = marks[(index + 1)...].first { $0.cue != mark.cue }
      return Stretch(stance: stance, tokens: mark.first...end(of: mark, before: next))
    case .before:
      return Stretch(stance: stance, tokens: statementStart(mark, floor: floor)...mark.last)
    default:
      return Stretch(stance: stance, tokens: itemStart(mark, floor: floor)...mark.last)
    }
  }

  // MARK: Forwards

  private func governsSomethingBehind(_ mark: CueMark) -> Bool {
    guard mark.last + 1 < cues.tokens.count else { return false }
    let gap = cues.tokens[mark.last + 1].gap
    return gap < .comma || gap == .colon || (gap == .parenthesis && cues.depth(mark.last + 1) > cues.depth(mark.last))
  }

  /// The last token governed: to the end of the clause or bracket, or to a cue that says something else and itself
  /// looks forwards.
  private func end(of mark: CueMark, before next: CueMark?) -> Int {
    var end = mark.last
    while end + 1 < cues.tokens.count, cues.tokens[end + 1].gap != .stop, cues.isOpen(from: mark.last, to: end + 1) {
      if let next, case .strength(_, .after) = next.cue, next.first == end + 1 { break }
      end += 1
    }
    return end
  }

  // MARK: Backwards

  /// Where the statement that ends with the cue begins: “une connaissance de X et Y | serait un plus”.
  private func statementStart(_ mark: CueMark, floor: Int) -> Int {
    let floor = bracketStart(mark, floor: floor)
    let subject = cues.marks.last { $0.cue == .subject && $0.first >= floor && $0.last < mark.first }
    let start = subject?.first ?? floor
    let nouns = cues.marks.filter { mark in
      guard case .level(_, .after) = mark.cue else { return false }
      return mark.first >= start
    }.filter { $0.last < mark.first && !isVerb($0, after: subject) }
    guard let noun = nouns.last else {
      return subject == nil ? start : itemStart(mark, floor: start)
    }
    return subject == nil && nouns.count == 1 ? start : phraseStart(noun, floor: start)
  }

  /// The level right behind the subject is a verb: “vous maîtrisez”.
  private func isVerb(_ level: CueMark, after subject: CueMark?) -> Bool {
    guard let subject else { return false }
    return level.first > subject.last && level.first - subject.last <= 2
  }

  /// Articles and adjectives before a noun belong to it, back to a comma or “et”.
  private func phraseStart(_ noun: CueMark, floor: Int) -> Int {
    var start = noun.first
    while start > floor, cues.tokens[start].gap == .soft, !cues.isConjunction(start - 1) { start -= 1 }
    return start
  }

  /// Where the item before the cue begins, at a comma, colon or bracket.
  private func itemStart(_ mark: CueMark, floor: Int) -> Int {
    var start = mark.first
    // The mark's own comma or bracket does not part it from its item: “Python (souhaité)”.
    if start > floor { start -= 1 }
    while start > floor, cues.tokens[start].gap == .soft { start -= 1 }
    return start
  }

  private func bracketStart(_ mark: CueMark, floor: Int) -> Int {
    var start = mark.first
    while start > floor, cues.tokens[start].gap != .stop, cues.isOpen(from: mark.first, to: start - 1) { start -= 1 }
    // A bracket that holds the cue alone speaks of the item before it.
    return start == mark.first && start > floor ? itemStart(mark, floor: floor) : start
  }
}
