/// How well a label fits a phrase.
struct ScoredLabel: Sendable {
  var label: Int
  var entry: Int
  /// In millionths.
  var score: Int
  /// How much of the phrase the label has, and of the label the phrase, in thousandths.
  var phraseShare: Int
  var labelShare: Int
  /// How alike the letters of the label are, and those of all labels of its entry, in thousandths.
  var letters = 0
  var entryLetters = 0

  /// The better one, and of equals the one that comes first in the taxonomy.
  static func precedes(_ one: ScoredLabel, _ other: ScoredLabel) -> Bool {
    one.score != other.score ? one.score > other.score : one.entry < other.entry
  }

  /// The best so many, best first.
  static func best(_ limit: Int, of all: [ScoredLabel]) -> [ScoredLabel] {
    var best: [ScoredLabel] = []
    for candidate in all {
      if best.count == limit, let last = best.last, !precedes(candidate, last) { continue }
      let place = best.firstIndex { precedes(candidate, $0) } ?? best.endIndex
      best.insert(candidate, at: place)
      if best.count > limit { best.removeLast() }
    }
    return best
  }
}
