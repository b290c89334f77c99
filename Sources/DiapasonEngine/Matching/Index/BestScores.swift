/// The best few of many scores, the profile given first before others with the same.
struct BestScores {
  private let count: Int
  private(set) var entries: [(profile: Int, score: Int)] = []

  init(_ count: Int) { self.count = count }

  /// The score that another must at least have; nil while anything will do.
  var least: Int? { entries.count == count ? entries.last?.score : nil }

  mutating func offer(_ profile: Int, _ score: Int) {
    if entries.count == count {
      guard let last = entries.last, Self.precedes((profile, score), last) else { return }
      entries.removeLast()
    }
    var place = entries.count
    while place > 0, Self.precedes((profile, score), entries[place - 1]) { place -= 1 }
    entries.insert((profile, score), at: place)
  }

  private static func precedes(_ a: (profile: Int, score: Int), _ b: (profile: Int, score: Int)) -> Bool {
    a.score != b.score ? a.score > b.score : a.profile < b.profile
  }
}
