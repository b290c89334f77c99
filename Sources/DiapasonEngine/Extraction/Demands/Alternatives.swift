/// Finds the skills that “ou” joins: “Rails, Symfony ou Django”, “Python ou équivalent”.
struct Alternatives {
  let cues: ClauseCues
  /// The tokens of each mention, as `ClauseCues.ownSpans` tells them.
  let spans: [ClosedRange<Int>]
  /// What sort of skill each mention is; “ou” between two qualities of a person offers no choice.
  let kinds: [SkillKind]

  /// What stands right behind a word may have an article or a maker's name before it: “type Microsoft Excel”.
  private static let fewWords = 2

  /// The mentions around “ou autre base”; where none follows, those before “ou équivalent” and its examples.
  func members(atOpen mark: CueMark) -> [Int] {
    let goesOn = mark.last + 1 < cues.tokens.count && cues.tokens[mark.last + 1].gap == .soft
    let joined = goesOn ? members(at: mark) : []
    guard joined.isEmpty else { return withoutGeneral(joined, mark) }
    guard let last = nearest(before: mark.first), kinds[last] != .soft,
      isNear(spans[last].upperBound, mark.first)
    else { return [] }
    let examples = examples(behind: mark)
    // “deux langages de programmation ou équivalents (Python, Go)”: the examples stand for the general word.
    if let example = examples.first, isTechnology(example), !isTechnology(last) { return examples }
    return Set(listed(before: last) + same(last) + examples).sorted()
  }

  /// The names of technologies in a row right behind “comme”: “un outil comme Figma, Sketch…”.
  func names(behind mark: CueMark) -> [Int] {
    guard let first = spans.firstIndex(where: { $0.lowerBound > mark.last }), isNamedTechnology(first),
      spans[first].lowerBound - mark.last <= Self.fewWords
    else { return [] }
    var members = same(first)
    while let last = members.last, last + 1 < spans.count, isNamedTechnology(last + 1),
      isListed(last, last + 1)
    {
      members += same(last + 1)
    }
    return members
  }

  private func isNamedTechnology(_ place: Int) -> Bool {
    isTechnology(place) && isName(spans[place].lowerBound)
  }

  /// Technologies behind “ou langages équivalents” do not stand for the skill before it: “programmation”.
  private func withoutGeneral(_ members: [Int], _ mark: CueMark) -> [Int] {
    let named = members.first { spans[$0].lowerBound > mark.last }
    guard let named, isTechnology(named) else { return members }
    return members.filter(isTechnology)
  }

  /// The mentions in a bracket that opens right behind a token: “ou Python (Django)”.
  private func bracket(behind token: Int) -> [Int] {
    let next = token + 1
    return next < cues.tokens.count && cues.opensBracket(next) ? members(inBracketFrom: next) : []
  }

  /// The mentions from a token on, to the end of the bracket in which it stands.
  func members(inBracketFrom token: Int) -> [Int] {
    spans.indices.filter {
      spans[$0].upperBound >= token && cues.isOpen(from: token, to: spans[$0].upperBound)
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
    guard let first = left.first, !(left + right).contains(where: { kinds[$0] == .soft }) else { return [] }
    return Set(listed(before: first) + left.flatMap(same) + right.flatMap(same)).sorted()
  }

  /// The members between “soit” and the one before it, and the member behind it.
  func members(atEither mark: CueMark) -> [Int] {
    guard let before = cues.marks.last(where: { $0.cue == .choiceEither && $0.last < mark.first }),
      !cues.isStopped(from: before.last, to: mark.first), let right = right(of: mark)
    else { return [] }
    let left = spans.indices.filter {
      spans[$0].upperBound > before.last && spans[$0].upperBound < mark.first && kinds[$0] != .soft
    }
    return left.isEmpty ? [] : Set(left + right.flatMap(same)).sorted()
  }

  /// Technologies in a row that ends with a name which nobody knows: “Python, Ruby ou Crystal”.
  private func members(beforeNameBehind link: CueMark) -> [Int] {
    let name = link.last + 1
    guard name < cues.tokens.count, cues.tokens[name].gap == .soft, isName(name),
      let left = nearest(before: link.first), spans[left].upperBound + 1 == link.first, isTechnology(left)
    else { return [] }
    return Set(listed(before: left) + same(left)).sorted()
  }

  /// The degrees of a clause that holds “ou”, or gives examples in a bracket.
  ///
  /// Who asks for several in one breath asks for one of them. Where “ou” stands before the first, they stand for what is
  /// said before it: “deux ans de vente, ou un diplôme de commerce”.
  func degrees() -> [Int] {
    let degrees = spans.indices.filter { kinds[$0] == .education }
    guard let first = degrees.first, let last = degrees.last else { return [] }
    let links = cues.marks.filter { $0.cue == .choiceLink }
    guard let opening = links.last(where: { $0.last < spans[first].lowerBound }),
      let left = spans.lastIndex(where: { $0.upperBound < opening.first }),
      !spans.contains(where: { $0.lowerBound > opening.last && $0.upperBound < spans[first].lowerBound })
    else {
      let hasExamples = cues.depth(spans[last].lowerBound) > cues.depth(spans[first].upperBound)
      return hasExamples || links.contains { $0.first > spans[first].upperBound } ? degrees : []
    }
    let before = (0...left).filter {
      kinds[$0] != .soft && !cues.isStopped(from: spans[$0].upperBound, to: opening.first)
    }
    return before + degrees
  }

  /// The mentions that were heard in words on both sides of “ou”: “mené des interviews ou des tests utilisateurs”.
  private func joined(around link: CueMark) -> [Int] {
    spans.indices.filter { link.isWithin(spans[$0]) }
  }

  /// The mentions beside “ou”.
  ///
  /// The right one may have begun before the left one, as in “école d'ingénieur ou de
  /// commerce”; either side may stand in the bracket of its examples: “une école (ENS, X) ou une faculté”.
  private func sides(of link: CueMark) -> (left: [Int], right: [Int])? {
    let joined = joined(around: link)
    if joined.count > 1 { return (joined, []) }
    if let around = joined.first,
      !spans.contains(where: { $0.lowerBound > link.last && $0.lowerBound < spans[around].upperBound })
    {
      let left = spans.lastIndex { $0.upperBound < link.first && $0.overlaps(spans[around]) }
      return left.map { ([$0], [around]) }
    }
    guard let right = right(of: link), let left = nearest(before: link.first),
      isNear(spans[left].upperBound, link.first),
      !isParted(spans[left].upperBound, link.first)
    else { return nil }
    let depth = depth(at: link)
    guard cues.depth(spans[left].upperBound) >= depth,
      !isSameWord(spans[left], spans[right[0]]), !isField(right[0], of: left, behind: link)
    else { return nil }
    let before = cues.depth(spans[left].upperBound) > depth ? examples(before: left, outside: depth) : [left]
    return (before, right)
  }

  /// The mention behind “ou”, and its examples.
  private func right(of link: CueMark) -> [Int]? {
    guard let right = spans.firstIndex(where: { $0.lowerBound > link.last }),
      isNear(link.last, spans[right].lowerBound)
    else { return nil }
    let isBracket = cues.depth(spans[right].lowerBound) > depth(at: link)
    let behind = isBracket ? members(inBracketFrom: spans[right].lowerBound) : [right]
    return behind + bracket(behind: spans[right].upperBound)
  }

  /// How many brackets are open around “ou”: one that begins with it holds what stands for the word before.
  private func depth(at link: CueMark) -> Int8 {
    cues.opensBracket(link.first) ? cues.depth(link.first - 1) : cues.depth(link.first)
  }

  /// The mentions of the bracket in which one stands, and the one before the bracket.
  private func examples(before place: Int, outside depth: Int8) -> [Int] {
    let start = spans.lastIndex {
      $0.upperBound < spans[place].lowerBound && cues.depth($0.upperBound) <= depth
    }
    guard let start else {
      return spans.indices.filter { $0 <= place && cues.depth(spans[$0].lowerBound) > depth }
    }
    // “développement mobile (Swift, Kotlin) ou…”: the technologies stand for the general word.
    let isMember =
      isNear(spans[start].upperBound, spans[start + 1].lowerBound)
      && (isTechnology(start) || !isTechnology(start + 1))
    return Array((isMember ? start : start + 1)...place)
  }
}
