/// An order in which what is alike stands side by side.
///
/// Every row begins as a group of its own; the two groups that are most alike on average become one, until one is left,
/// each time turned so that the most alike of their ends touch. Of equals the first: the same rows give the same order.
struct Seriation {
  private var groups: [[Int]]
  /// The sum of the distances between the members of two groups.
  private var sums: [[Int]]
  private let distances: [[Int]]

  /// The order of rows of numbers; what is not known counts as nought.
  static func order(_ rows: [[Int?]]) -> [Int] {
    var seriation = Seriation(rows)
    while seriation.groups.count > 1 { seriation.joinNearest() }
    return seriation.groups.first ?? []
  }

  private init(_ rows: [[Int?]]) {
    groups = rows.indices.map { [$0] }
    distances = rows.map { a in
      rows.map { b in zip(a, b).reduce(0) { $0 + abs(($1.0 ?? 0) - ($1.1 ?? 0)) } }
    }
    sums = distances
  }

  private mutating func joinNearest() {
    var nearest = (first: 0, second: 1)
    for second in groups.indices {
      for first in 0..<second where isNearer(first, second, than: nearest) { nearest = (first, second) }
    }
    join(nearest.first, nearest.second)
  }

  /// Averages are compared without dividing.
  private func isNearer(_ first: Int, _ second: Int, than other: (first: Int, second: Int)) -> Bool {
    let size = groups[first].count * groups[second].count
    let otherSize = groups[other.first].count * groups[other.second].count
    return sums[first][second] * otherSize < sums[other.first][other.second] * size
  }

  private mutating func join(_ first: Int, _ second: Int) {
    groups[first] = turned(groups[first], groups[second])
    for group in groups.indices where group != first {
      sums[first][group] += sums[second][group]
      sums[group][first] = sums[first][group]
    }
    groups.remove(at: second)
    sums.remove(at: second)
    for group in sums.indices { sums[group].remove(at: second) }
  }

  private func turned(_ a: [Int], _ b: [Int]) -> [Int] {
    let ways = [(a, b), (a, b.reversed()), (a.reversed(), b), (a.reversed(), b.reversed())]
    let gaps = ways.map { left, right in distances[left[left.count - 1]][right[0]] }
    var best = 0
    for way in gaps.indices where gaps[way] < gaps[best] { best = way }
    return ways[best].0 + ways[best].1
  }
}
