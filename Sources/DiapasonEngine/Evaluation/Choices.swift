/// How well groups of alternatives agree: « Rails, Symfony ou Django » is one group of three.
struct Choices {
  /// For each group that is there, and for each that was heard, how much of it the best on the other side shares.
  private(set) var there: [Double] = []
  private(set) var heard: [Double] = []

  /// Holds the groups of one document against each other.
  mutating func add(there: [Set<String>], heard: [Set<String>]) {
    self.there += there.map { Self.best($0, among: heard) }
    self.heard += heard.map { Self.best($0, among: there) }
  }

  /// The harmonic mean of both sides.
  var agreement: Double { Agreement.harmonic(Agreement.mean(there), Agreement.mean(heard)) }

  /// The concepts that share a number, where there are two or more.
  static func groups(_ numbered: [(number: Int?, concept: String)]) -> [Set<String>] {
    var groups: [Int: Set<String>] = [:]
    for case (let number?, let concept) in numbered { groups[number, default: []].insert(concept) }
    return groups.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
  }

  private static func best(_ group: Set<String>, among others: [Set<String>]) -> Double {
    others.map { Double(group.intersection($0).count) / Double(group.union($0).count) }.max() ?? 0
  }
}
