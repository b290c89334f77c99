/// The part of a clause in which a pattern's next word must stand, seen from one of its words.
///
/// Of the words before and after it, the very next one, those up to the next content word, or all in its sentence.
enum AtomWindow: UInt32, CaseIterable, Sendable {
  case clause, previous, next, before, after, earlier, later

  /// How many atoms it holds, about: what is looked for in few atoms is seldom met by chance.
  var size: Int {
    switch self {
    case .clause: 24
    case .previous, .next: 2
    case .before, .after: 4
    case .earlier, .later: 12
    }
  }

  /// Where an element must begin that stands behind a word, or where the one before an element ends.
  init(of element: PatternElement, isBehind: Bool) {
    if element.isLiteral {
      self = isBehind ? .next : .previous
    } else if element.gap == 0 {
      self = isBehind ? .after : .before
    } else {
      self = isBehind ? .later : .earlier
    }
  }
}
