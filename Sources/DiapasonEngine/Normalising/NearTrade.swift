/// A trade near another one, and why.
///
/// ```swift
/// let nearest = TradeNeighbours(rome).near("rome-M1805", limit: 1)?.first
/// ```
package struct NearTrade: Sendable {
  /// A skill of one of the trades, and the skill of the other that stands for it.
  ///
  /// ```swift
  /// for skill in near.asked where skill.cover == 1_000 { print("shared") }
  /// ```
  package struct Skill: Sendable, Equatable {
    /// The skill asked for.
    package var skill: Int
    /// The skill of the other trade that stands for it, if one does.
    package var held: Int?
    /// How far, in thousandths.
    package var cover: Int
    /// How much the skill counts: rare ones and those that make the trade count more.
    package var weight: Int
  }

  /// Its id.
  package var id: String
  /// Its place among the trades.
  package var index: Int
  /// From 0 to 1, in thousandths.
  package var score: Int
  /// How far the skills of each stand for those of the other, in thousandths: the geometric mean of both ways.
  package var skills: Int
  /// How alike the titles are, in thousandths.
  package var titles: Int
  /// How many levels of ROME's order of trades both have in common: 0, 1 (the letter) or 2 (the letter and two digits).
  package var levels: Int
  /// Whether both have the same broader trade, or one is the broader of the other.
  package var isKin: Bool
  /// The skills of this trade, as somebody of the other has them.
  package var asked: [Skill]
  /// The skills of the other trade, as far as this one uses them.
  package var used: [Skill]
}
