/// A mention of a clause as a reader of choices looks at it.
struct ChoiceMention {
  /// Its place among the mentions of the clause.
  var place: Int
  /// What sort of skill it names.
  var kind: SkillKind
  /// Its own words: without what is said before them by another mention, or by the choice that it is a member of.
  ///
  /// “Ans d'expérience en vente, le conseil” holds another skill, and adds “le conseil”; “expérience dans l'un de ces
  /// domaines : santé” adds “santé”.
  var words: ClosedRange<Int>

  /// The first and last token, counted in the clause.
  var first: Int { words.lowerBound }
  var last: Int { words.upperBound }

  /// All mentions of a clause, in the order of their own words.
  static func all(of cues: ClauseCues, kind: (Int) -> SkillKind) -> [ChoiceMention] {
    var mentions: [ChoiceMention] = []
    mentions.reserveCapacity(cues.skills.count)
    for (place, span) in cues.skills.enumerated() {
      mentions.append(ChoiceMention(place: place, kind: kind(place), words: ownWords(of: span, in: cues)))
    }
    mentions.withUnsafeMutableBufferPointer { $0.sortFew($0.indices, by: isEarlier) }
    return mentions
  }

  private static func isEarlier(_ a: ChoiceMention, _ b: ChoiceMention) -> Bool {
    (a.first, a.place) < (b.first, b.place)
  }

  private static func ownWords(of span: ClosedRange<Int>, in cues: ClauseCues) -> ClosedRange<Int> {
    guard span.count > 1 else { return span }
    var start = span.lowerBound
    for other in cues.skills where other.lowerBound >= span.lowerBound && other.upperBound < span.upperBound {
      start = max(start, other.upperBound + 1)
    }
    for mark in cues.marks where mark.isWithin(span) {
      switch mark.cue {
      case .choiceOf:
        let colon = (mark.last + 1...span.upperBound).first { cues.tokens[$0].gap == .colon }
        start = max(start, colon ?? start)
      case .choiceLink: if mark.first == start { start = mark.last + 1 }
      default: continue
      }
    }
    return start...span.upperBound
  }
}
