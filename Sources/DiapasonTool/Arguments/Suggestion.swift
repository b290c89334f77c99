/// Guesses which word was meant: `--posting` for `--postings`.
enum Suggestion {
  /// The nearest of the words, if it is near enough to be what was meant.
  static func nearest(to word: String, among words: [String]) -> String? {
    let limit = max(1, word.utf8.count / 3)
    let ranked = words.map { (distance(Array(word.utf8), Array($0.utf8)), $0) }.filter { $0.0 <= limit }
    return ranked.min { ($0.0, $0.1) < ($1.0, $1.1) }?.1
      ?? words.first { $0.hasPrefix(word) && word.utf8.count > 3 }
  }

  /// How many letters must be added, taken off, changed or swapped with their neighbour.
  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
