/// Finds the skills that “ou” joins: “Rails, Symfony ou Django”, “Python ou équivalent”.
struct Alternatives {
  let cues: ClauseCues
  /// In the order of their words; “ou” between two qualities of a person offers no choice.
  let mentions: [ChoiceMention]

  /// What stands right behind a word may have an article or a maker's name before it: “type Microsoft Excel”.
  private static let fewWords = 2

  /// The mentions around “ou autre base”; where none follows, those before “ou équivalent” and its examples.
  func members(atOpen mark: CueMark) -> [Int] {
    let goesOn = mark.last + 1 < cues.tokens.count && cues.tokens[mark.last + 1].gap == .soft
    let joined = goesOn ? members(at: mark) : []
    guard joined.isEmpty else { return withoutGeneral(joined, mark) }
    guard let last = nearest(before: mark.first), mentions[last].kind != .soft,
      isNear(mentions[last].last, mark.first)
    else { return [] }
    let examples = examples(behind: mark)
    // “deux langages de programmation ou équivalents (Python, Go)”: the examples stand for the general word.
    if let example = examples.first, isTechnology(example), !isTechnology(last) { return examples }
    return Set(listed(before: last) + same(last) + examples).sorted()
  }

  /// The names of technologies in a row right behind “comme”: “un outil comme Figma, Sketch…”.
  func names(behind mark: CueMark) -> [Int] {
    guard let first = mentions.firstIndex(where: { $0.first > mark.last }), isNamedTechnology(first),
      mentions[first].first - mark.last <= Self.fewWords
    else { return [] }
    var members = same(first)
    while let last = members.last, last + 1 < mentions.count, isNamedTechnology(last + 1),
      isListed(last, last + 1)
    {
      members += same(last + 1)
    }
    return members
  }

  private func isNamedTechnology(_ place: Int) -> Bool {
    isTechnology(place) && isName(mentions[place].first)
  }

  /// Technologies behind “ou langages équivalents” do not stand for the skill before it: “programmation”.
  private func withoutGeneral(_ members: [Int], _ mark: CueMark) -> [Int] {
    let named = members.first { mentions[$0].first > mark.last }
    guard let named, isTechnology(named) else { return members }
    return members.filter(isTechnology)
  }

  /// The mentions in a bracket that opens right behind a token: “ou Python (Django)”.
  func bracket(behind token: Int) -> [Int] {
    let next = token + 1
    return next < cues.tokens.count && cues.opensBracket(next) ? members(inBracketFrom: next) : []
  }

  /// The mentions from a token on, to the end of the bracket in which it stands.
  func members(inBracketFrom token: Int) -> [Int] {
    mentions.indices.filter {
      mentions[$0].last >= token && cues.isOpen(from: token, to: mentions[$0].last)
    }
  }

  /// What stands for a general word: “ou un framework équivalent (Vue)”, “(ou équivalent : Vue)”.
  private func examples(behind mark: CueMark) -> [Int] {
    let next = mark.last + 1
    guard next < cues.tokens.count, cues.tokens[next].gap == .colon else { return bracket(behind: mark.last) }
    return members(inBracketFrom: next)
  }

  /// The members on both sides of “ou”, and those that commas join to the left one.
  func members(at link: CueMark) -> [Int] {
    guard let (left, right) = sides(of: link) else { return members(beforeNameBehind: link) }
    let members = left + right
    guard let first = left.first, !members.contains(where: { mentions[$0].kind == .soft }) else { return [] }
    return same(listed(before: first) + members)
  }

  /// The members between “soit” and the one before it, and the member behind it.
  func members(atEither mark: CueMark) -> [Int] {
    guard let before = cues.marks.last(where: { $0.cue == .choiceEither && $0.last < mark.first }),
      !cues.isStopped(from: before.last, to: mark.first), let right = right(of: mark)
    else { return [] }
    let left = mentions.indices.filter {
      mentions[$0].last > before.last && mentions[$0].last < mark.first && mentions[$0].kind != .soft
    }
    return left.isEmpty ? [] : left + same(right)
  }

  /// Technologies in a row that ends with a name which nobody knows: “Python, Ruby ou Crystal”.
  private func members(beforeNameBehind link: CueMark) -> [Int] {
    let name = link.last + 1
    guard name < cues.tokens.count, cues.tokens[name].gap == .soft, isName(name),
      let left = nearest(before: link.first), mentions[left].last + 1 == link.first, isTechnology(left)
    else { return [] }
    return same(listed(before: left) + [left])
  }

  /// The degrees of a clause that holds “ou”, or gives examples in a bracket.
  ///
  /// Who asks for several in one breath asks for one of them. Where “ou” stands before the first, they stand for what is
  /// said before it: “deux ans de vente, ou un diplôme de commerce”.
  func degrees() -> [Int] {
    let degrees = mentions.indices.filter { mentions[$0].kind == .education }
    guard let first = degrees.first, let last = degrees.last else { return [] }
    let links = cues.marks.filter { $0.cue == .choiceLink }
    guard let opening = links.last(where: { $0.last < mentions[first].first }),
      let left = mentions.lastIndex(where: { $0.last < opening.first }),
      !mentions.contains(where: { $0.first > opening.last && $0.last < mentions[first].first })
    else {
      let hasExamples = cues.depth(mentions[last].first) > cues.depth(mentions[first].last)
      return hasExamples || links.contains { $0.first > mentions[first].last } ? degrees : []
    }
    let before = (0...left).filter {
      mentions[$0].kind != .soft && !cues.isStopped(from: mentions[$0].last, to: opening.first)
    }
    return before + degrees
  }

  /// The mentions that were heard in words on both sides of “ou”: “mené des interviews ou des tests utilisateurs”.
  private func joined(around link: CueMark) -> [Int] {
    mentions.indices.filter { link.isWithin(mentions[$0].words) }
  }

  /// The mentions beside “ou”.
  ///
  /// The right one may have begun before the left one, as in “école d'ingénieur ou de
  /// commerce”; either side may stand in the bracket of its examples: “une école (ENS, X) ou une faculté”.
  private func sides(of link: CueMark) -> (left: [Int], right: [Int])? {
    let joined = joined(around: link)
    if joined.count > 1 { return (joined, []) }
    if let around = joined.first,
      !mentions.contains(where: { $0.first > link.last && $0.first < mentions[around].last })
    {
      let left = mentions.lastIndex { $0.last < link.first && $0.words.overlaps(mentions[around].words) }
      return left.map { ([$0], [around]) }
    }
    guard let right = right(of: link), let left = nearest(before: link.first),
      isNear(mentions[left].last, link.first),
      !isParted(mentions[left].last, link.first)
    else { return nil }
    let depth = depth(at: link)
    guard cues.depth(mentions[left].last) >= depth,
      !isSameWord(mentions[left].words, mentions[right[0]].words), !isField(right[0], of: left, behind: link)
    else { return nil }
    let before = cues.depth(mentions[left].last) > depth ? examples(before: left, outside: depth) : [left]
    return (before, right)
  }

  /// The mention behind “ou”, and its examples.
  private func right(of link: CueMark) -> [Int]? {
    guard let right = mentions.firstIndex(where: { $0.first > link.last }),
      isNear(link.last, mentions[right].first)
    else { return nil }
    let isBracket = cues.depth(mentions[right].first) > depth(at: link)
    let behind = isBracket ? members(inBracketFrom: mentions[right].first) : [right]
    return behind + bracket(behind: mentions[right].last)
  }

  /// How many brackets are open around “ou”: one that begins with it holds what stands for the word before.
  private func depth(at link: CueMark) -> Int8 {
    cues.opensBracket(link.first) ? cues.depth(link.first - 1) : cues.depth(link.first)
  }

  /// The mentions of the bracket in which one stands, and the one before the bracket.
  private func examples(before place: Int, outside depth: Int8) -> [Int] {
    let start = mentions.lastIndex {
      $0.last < mentions[place].first && cues.depth($0.last) <= depth
    }
    guard let start else {
      return mentions.indices.filter { $0 <= place && cues.depth(mentions[$0].first) > depth }
    }
    // “développement mobile (Swift, Kotlin) ou…”: the technologies stand for the general word.
    let isMember =
      isNear(mentions[start].last, mentions[start + 1].first)
      && (isTechnology(start) || !isTechnology(start + 1))
    return Array((isMember ? start : start + 1)...place)
  }
}
