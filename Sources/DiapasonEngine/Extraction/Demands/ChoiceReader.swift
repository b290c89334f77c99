/// Finds the skills of a clause among which one may choose: “Rails, Symfony ou Django”, “un framework (React, Vue…)”.
struct ChoiceReader {
  /// Some mentions of a clause, by their place among them, and how many of them are asked for.
  struct Choice: Equatable, Sendable {
    var members: [Int]
    var choose: Int
  }

  private let cues: ClauseCues
  private let mentions: [ChoiceMention]
  private let alternatives: Alternatives

  /// A reader of a clause's choices; `kind` says what sort of skill a mention is, by its place among them.
  init(_ cues: ClauseCues, kind: (Int) -> SkillKind) {
    self.cues = cues
    mentions = ChoiceMention.all(of: cues, kind: kind)
    alternatives = Alternatives(cues: cues, mentions: mentions)
  }

  /// A general word and the bracket with its examples are at most so many words apart.
  private static let reach = 6

  /// The choices, in the order of the text; no mention is in two.
  func choices() -> [Choice] {
    var choices: [Choice] = []
    for mark in cues.marks {
      let members: [Int]
      var choose = 1
      switch mark.cue {
      case .choiceOf(let count): (members, choose) = (list(behind: mark), count)
      case .choiceHead(let count): (members, choose) = (examples(behind: mark), count)
      case .choiceLink: members = alternatives.members(at: mark)
      case .choiceEither: members = alternatives.members(atEither: mark)
      case .choiceOpen: members = alternatives.members(atOpen: mark)
      case .choiceArticle: members = examples(ofSkillAt: mark)
      case .choiceExample:
        members = cues.opensBracket(mark.first) ? list(behind: mark) : alternatives.names(behind: mark)
      default: continue
      }
      add(members, choose, to: &choices)
    }
    add(alternatives.degrees(), 1, to: &choices)
    return choices.map { Choice(members: $0.members.map { mentions[$0].place }.sorted(), choose: $0.choose) }
  }

  /// The number of skills to choose from the list that the clause introduces, if it speaks of a choice.
  static func open(_ cues: ClauseCues) -> Int? {
    for mark in cues.marks.reversed() {
      if case .choiceOf(let count) = mark.cue { return count }
    }
    return nil
  }

  private func add(_ members: [Int], _ choose: Int, to choices: inout [Choice]) {
    guard let first = members.first,
      members.contains(where: { mentions[$0].words != mentions[first].words || isParted(first) })
    else { return }
    let shared = choices.indices.filter { choices[$0].members.contains(where: members.contains) }
    guard let known = shared.first else { return choices.append(Choice(members: members, choose: choose)) }
    // What belongs to two choices makes one of them.
    let others = shared.dropFirst().flatMap { choices[$0].members }
    choices[known].members += (members + others).filter { !choices[known].members.contains($0) }
    for other in shared.dropFirst().reversed() { choices.remove(at: other) }
  }

  /// Whether “ou” stands within a mention: without it, two skills that one name stands for, “DRF”, are no choice.
  private func isParted(_ place: Int) -> Bool {
    cues.marks.contains { $0.cue == .choiceLink && $0.isWithin(mentions[place].words) }
  }

  /// What follows, to the end of the bracket or clause or to a new statement: “au moins un outil (Figma, Sketch) | et…”.
  private func list(behind mark: CueMark) -> [Int] {
    let bracket = examples(behind: mark)
    if let first = bracket.first, first == mentions.firstIndex(where: { $0.first > mark.last }) {
      return bracket
    }
    let end = cues.marks.first {
      $0.first > mark.last && ($0.cue.topic == .level || $0.cue.topic == .subject)
    }?.first
    return mentions.indices.filter { place in
      let start = mentions[place].first
      guard start > mark.last, !cues.isStopped(from: mark.last, to: start) else { return false }
      return cues.isOpen(from: mark.last, to: start) && start < end ?? .max
    }
  }

  /// The mentions in the bracket behind a general word.
  private func examples(behind mark: CueMark) -> [Int] {
    let window = (mark.last + 1)..<min(cues.tokens.count, mark.last + 1 + Self.reach)
    guard let open = window.first(where: { cues.depth($0) > cues.depth(mark.last) }) else { return [] }
    return alternatives.members(inBracketFrom: open)
  }

  /// The examples of a skill that follows “un”: “un CMS (Drupal, SPIP)”.
  private func examples(ofSkillAt article: CueMark) -> [Int] {
    guard let general = mentions.first(where: { $0.first == article.last + 1 }) else { return [] }
    return alternatives.bracket(behind: general.last).filter { mentions[$0].first > general.last }
  }
}
