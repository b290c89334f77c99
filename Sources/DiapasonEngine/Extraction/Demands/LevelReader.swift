/// Tells how well a skill must be known: the level word that governs it.
///
/// “Bonne connaissance de Python et Django” governs both; “capacité d'écoute, autonomie” governs the first only.
struct LevelReader {
  /// What governs a mention: a level, or the end of all levels, and the mark that says so.
  enum Governor {
    case level(SkillMention.Level, at: Int)
    case end
    case nobody

    var level: SkillMention.Level? {
      if case .level(let level, _) = self { level } else { nil }
    }
  }

  let cues: ClauseCues

  /// What governs the mention at these tokens, within the clause.
  func governor(of span: ClosedRange<Int>, isSoft: Bool) -> Governor {
    guard cues.speaks(of: .level) || cues.speaks(of: .subject) else { return .nobody }
    if let near = adjective(at: span) { return near }
    let own = governorBefore(span, isSoft: isSoft)
    if own.level == nil, let remark = remark(behind: span) { return remark }
    return own
  }

  private func governorBefore(_ span: ClosedRange<Int>, isSoft: Bool) -> Governor {
    for index in cues.marks.indices.reversed() {
      let mark = cues.marks[index]
      guard mark.first <= span.upperBound, mark.cue.topic == .level || mark.cue == .subject else { continue }
      let isInside = mark.first >= span.lowerBound && mark.last <= span.upperBound
      guard isInside || mark.first < span.lowerBound else { continue }
      switch mark.cue {
      case .subject where isInside && mark.first > span.lowerBound: continue
      case .levelEnd where isInside && mark.first > span.lowerBound: continue
      case .subject, .levelEnd: return .end
      case .level(_, .behind) where isSoft: return .end
      case .level(_, .before): continue
      case .level(let level, _):
        if isInside { return .level(level, at: index) }
        guard cues.isOpen(from: mark.last, to: span.lowerBound) else { continue }
        return reaches(mark, span, isSoft: isSoft) ? .level(level, at: index) : .end
      default: continue
      }
    }
    return .nobody
  }

  /// The level that a remark behind the skills gives them: “Python, Rust : bonne maîtrise”, “Git (pratique)”.
  private func remark(behind span: ClosedRange<Int>) -> Governor? {
    for (index, mark) in cues.marks.enumerated() where mark.first > span.upperBound {
      guard case .level(let level, let reach) = mark.cue else { continue }
      if reach == .before { return isStatement(from: span, to: mark) ? .level(level, at: index) : nil }
      guard let start = cues.remarkStart(mark), start > span.upperBound else { return nil }
      let isBracket = cues.depth(start) > cues.depth(start - 1)
      let next = cues.skills.contains { $0.lowerBound > span.upperBound && $0.lowerBound < start }
      return isStatement(from: span, to: mark) && !(isBracket && next) ? .level(level, at: index) : nil
    }
    return nil
  }

  private func isStatement(from span: ClosedRange<Int>, to mark: CueMark) -> Bool {
    !cues.isStopped(from: span.upperBound, to: mark.first)
  }

  /// The level that a clause leaves open for the list that it introduces: “Vous maîtrisez :”.
  ///
  /// A mere enumeration of what follows leaves none: “Compétences et expériences”.
  var open: SkillMention.Level? {
    guard cues.speaks(of: .level) else { return nil }
    let marks = cues.marks.filter { $0.cue.topic == .level || $0.cue == .subject }
    guard let last = marks.last, case .level(let level, _) = last.cue else { return nil }
    return marks.count == 1 || marks.contains { $0.cue == .subject } ? level : nil
  }

  /// An adjective on the skill itself or right behind it: “développeur Rails confirmé”.
  private func adjective(at span: ClosedRange<Int>) -> Governor? {
    for (index, mark) in cues.marks.enumerated() {
      guard case .level(let level, .near) = mark.cue, mark.first >= span.lowerBound else { continue }
      let between = (span.upperBound + 1)..<max(mark.first + 1, span.upperBound + 1)
      return isClose(between) ? .level(level, at: index) : nil
    }
    return nil
  }

  /// At most two words stand between, or one bracket or colon: “anglais : courant”.
  private func isClose(_ between: Range<Int>) -> Bool {
    if between.count == 1 {
      return [.soft, .parenthesis, .colon].contains(cues.tokens[between.lowerBound].gap)
    }
    return between.count <= 3 && !between.contains { cues.tokens[$0].gap != .soft }
  }

  /// Whether a level reaches a later skill: over a comma it takes a quality only with the
  /// preposition repeated, over a colon never.
  private func reaches(_ mark: CueMark, _ span: ClosedRange<Int>, isSoft: Bool) -> Bool {
    guard !cues.isStopped(from: mark.last, to: span.lowerBound), !isSaid(of: mark, before: span) else {
      return false
    }
    guard isSoft, mark.last < span.lowerBound else { return true }
    if cues.tokens[(mark.last + 1)...span.lowerBound].contains(where: { $0.gap == .colon }) { return false }
    guard let joint = (mark.last + 1...span.lowerBound).last(where: isJoint) else { return true }
    return cues.tokens[joint].isFunction
  }

  /// Whether the sentence about the level has ended: “Une maîtrise de PHP est exigée, Docker est un plus”.
  private func isSaid(of level: CueMark, before span: ClosedRange<Int>) -> Bool {
    cues.speaks(of: .strength)
      && cues.marks.contains { mark in
        guard case .strength(_, .before) = mark.cue, mark.first > level.last, mark.last < span.lowerBound
        else { return false }
        return cues.tokens[mark.last + 1].gap == .comma
      }
  }

  /// Whether a member of an enumeration begins here: behind a comma or “et”.
  private func isJoint(_ token: Int) -> Bool {
    if cues.tokens[token].gap == .comma { return true }
    return token > 0 && cues.isConjunction(token - 1)
  }
}
