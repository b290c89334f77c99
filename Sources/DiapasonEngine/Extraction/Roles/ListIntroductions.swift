/// The clauses that introduce the list items that follow them, one per depth: “Vous avez :”, then its items.
struct ListIntroductions {
  private var open: [(place: Int, depth: Int, scores: RoleScores)] = []

  /// Whether any of them asked for something.
  private(set) var haveAsked = false

  /// What the open introductions say together of the item at hand; the outer ones by half.
  var scores: RoleScores {
    open.reduce(RoleScores()) { $0.halved + $1.scores }
  }

  /// The index of the clause that introduces the item at hand.
  var nearest: Int? { open.last?.place }

  /// Closes what does not govern `clause`: everything at a paragraph, the deeper and equal ones at an item.
  mutating func leave(before clause: Clause) {
    guard clause.kind == .item else { return open = [] }
    while let last = open.last, last.depth >= clause.depth { open.removeLast() }
  }

  /// Opens the clause at `place` as an introduction.
  mutating func enter(_ place: Int, _ clause: Clause, _ scores: RoleScores) {
    open.append((place, clause.depth, scores))
    if scores.asks { haveAsked = true }
  }

  /// Whether the clause ends with a colon, markup aside.
  static func introduces(_ clause: Clause, _ text: TextBytes) -> Bool {
    guard clause.kind != .heading else { return false }
    var end = clause.content.end
    while end > clause.content.start, text[end - 1].isSpace || isMarkup(text[end - 1]) { end -= 1 }
    return end > clause.content.start && text[end - 1] == UInt8(ascii: ":")
  }

  /// Whether a list follows the clause at once.
  static func precedesList(_ place: Int, _ clauses: [Clause]) -> Bool {
    clauses[place].kind == .paragraph && place + 1 < clauses.count && clauses[place + 1].kind == .item
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "\\"): true
    default: false
    }
  }
}
