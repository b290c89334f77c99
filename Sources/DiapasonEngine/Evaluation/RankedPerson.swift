/// A person judged for a posting, with the score that the engine gave.
struct RankedPerson: Sendable {
  var person: String
  /// How well they fit, by the judges.
  var grade: Int
  /// In thousandths; nil, where nothing could be told, ranks last.
  var score: Int?

  /// The number to rank by.
  var rank: Int { score ?? -1 }

  /// 1 where this person stands before the other, a half where both stand level.
  func leads(_ other: RankedPerson) -> Double {
    rank == other.rank ? 0.5 : rank > other.rank ? 1 : 0
  }
}
