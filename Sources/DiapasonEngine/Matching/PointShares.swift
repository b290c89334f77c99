/// Shares 100 points among criteria, in thousandths, so that what is shown adds up to what is shown.
enum PointShares {
  /// All there is.
  static let all = 100_000

  /// The points of a share, rounded down.
  static func of(_ weight: Int, _ total: Int) -> Int { total == 0 ? 0 : weight * all / total }

  /// Each criterion's weight × cover of the total; the largest remainders take what rounding leaves.
  static func share(_ contributions: inout [Fit.Contribution], _ total: Int) {
    guard total > 0 else { return }
    let exact = contributions.map { $0.requirement.weight * $0.cover * (all / 1_000) }
    let whole = exact.reduce(0, +) / total
    for index in exact.indices { contributions[index].points = exact[index] / total }
    let order = exact.indices.sorted { (exact[$0] % total, -$0) > (exact[$1] % total, -$1) }
    for index in order.prefix(whole - contributions.reduce(0) { $0 + $1.points }) {
      contributions[index].points += 1
    }
  }
}
