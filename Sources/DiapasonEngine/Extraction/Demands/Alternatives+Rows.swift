/// What belongs to one row, and what parts a row.
extension Alternatives {
  /// So many words may stand between “ou” and a member, and between members that a comma parts.
  private static let reach = 6

  /// The mentions that commas join to the one at `first`, from the left.
  func listed(before first: Int) -> [Int] {
    var members: [Int] = []
    var first = first
    while let before = mentions.lastIndex(where: { $0.last < mentions[first].first }),
      mentions[before].kind != .soft,
      isListed(before, first)
    {
      members += same(before)
      first = before
    }
    return members
  }

  /// All mentions that begin with the same word.
  func same(_ place: Int) -> [Int] { same([place]) }

  /// All mentions that begin with the same word as one of these, in their order.
  func same(_ places: [Int]) -> [Int] {
    mentions.indices.filter { place in
      places.contains { mentions[$0].first == mentions[place].first }
    }
  }

  /// Whether two tokens are close, with no new statement and no “et” between.
  func isNear(_ earlier: Int, _ later: Int) -> Bool {
    guard later - earlier <= Self.reach, !cues.isStopped(from: earlier, to: later) else { return false }
    return !cues.marks.contains { mark in
      (mark.cue == .subject || mark.cue == .conjunction) && mark.first > earlier && mark.first < later
    }
  }

  /// The mention that ends last before a token; of two that end there, the one that began last.
  func nearest(before token: Int) -> Int? {
    var nearest: Int?
    for place in mentions.indices.reversed() where mentions[place].last < token {
      if let nearest, mentions[place].last <= mentions[nearest].last { continue }
      nearest = place
    }
    return nearest
  }

  /// Whether one word is said in both genders: “un développeur ou une développeuse web”.
  func isSameWord(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>) -> Bool {
    let word = cues.tokens[right.lowerBound].word
    return left.count == 1 && cues.tokens[left.lowerBound].word == word && word != Vocabulary.unknown
  }

  /// Whether “ou” joins the fields of a degree, with the same small word: “formation en informatique ou en sécurité”.
  func isField(_ right: Int, of left: Int, behind link: CueMark) -> Bool {
    let next = cues.tokens[link.last + 1]
    return mentions[left].kind == .education && mentions[right].kind != .education && next.isFunction
      && mentions[left].words.contains { cues.tokens[$0].word == next.word }
  }

  /// Whether a comma or a level stands between a skill and “ou”: “Git, connaissance ou pratique de Docker”.
  ///
  /// A name between them belongs to the row: “Python, Crystal ou Ruby”.
  func isParted(_ earlier: Int, _ link: Int) -> Bool {
    let between = (earlier + 1)..<link
    if between.count == 1, isName(earlier + 1), cues.tokens[link].gap == .soft { return false }
    return between.contains { cues.tokens[$0].gap == .comma }
      || cues.marks.contains { $0.cue.topic == .level && between.contains($0.first) }
  }

  /// Whether both are technologies, or neither is: “chez l'État, Python ou Ruby” lists two.
  ///
  /// “UX” is a name as “Figma” is, and a skill as “product design” is: it stands beside either.
  func areAlike(_ a: Int, _ b: Int) -> Bool {
    isNamedSkill(a) || isNamedSkill(b) || isTechnology(a) == isTechnology(b)
  }

  /// Whether a mention is the name of a technology, if only of one that stands for a skill: “Terraform, Pulumi”.
  func isTechnology(_ place: Int) -> Bool {
    mentions[place].kind == .tool || mentions[place].kind == .language || isNamedSkill(place)
  }

  private func isNamedSkill(_ place: Int) -> Bool {
    (mentions[place].kind == .skill || mentions[place].kind == .method) && mentions[place].words.count == 1
      && isName(mentions[place].first)
  }

  /// Whether a word is written as a name within a clause.
  func isName(_ token: Int) -> Bool { token > 0 && cues.tokens[token].isCapitalised }

  /// Whether a comma joins two mentions, with no level and no “idéalement” between.
  func isListed(_ before: Int, _ after: Int) -> Bool {
    let (earlier, later) = (mentions[before].last, mentions[after].first)
    // A bracket holds examples of one thing, whatever sort each is.
    guard isNear(earlier, later), areAlike(before, after) || cues.depth(earlier) > 0,
      cues.depth(earlier) == cues.depth(later)
    else { return false }
    return cues.tokens[(earlier + 1)...later].contains { $0.gap == .comma }
      && !cues.marks.contains { mark in
        mark.first > earlier && mark.first < later
          && ([.level, .strength].contains(mark.cue.topic)
            || mark.cue == .choiceApart && cues.tokens[mark.first].gap == .comma)
      }
  }
}
