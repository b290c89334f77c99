/// What changed between two runs of `matrix`: which pairs moved, and through which criterion.
///
/// ```swift
/// let difference = RunDifference(from: before, to: after)
/// difference.moves.first?.parts.first  // criterion "sql": from 0 to 7.312 points
/// ```
package struct RunDifference: Sendable {
  /// A pair whose score or criteria changed.
  ///
  /// ```swift
  /// move.change  // 7_312: it gained 7.312 points
  /// ```
  package struct Move: Equatable, Sendable {
    /// The path of the posting.
    package var posting: String
    /// The path of the profile.
    package var candidate: String
    /// The score before and after; nil where nothing could be told.
    package var before: Int?
    /// The score now.
    package var after: Int?
    /// The criteria that changed, the largest change first.
    package var parts: [PartMove]

    /// What was gained, in thousandths of a point.
    package var change: Int { (after ?? 0) - (before ?? 0) }
  }

  /// A criterion whose points changed.
  ///
  /// ```swift
  /// part.change  // -2_100
  /// ```
  package struct PartMove: Equatable, Sendable {
    /// The id of the skill or trade.
    package var criterion: String
    /// What it added before; nil where it was not asked for.
    package var before: Int?
    /// What it adds now.
    package var after: Int?
    /// How it was met before, and is now: `missing → met`, or what else changed.
    package var reason: String

    /// What it gained.
    package var change: Int { (after ?? 0) - (before ?? 0) }
  }

  /// The pairs that moved, the largest change first.
  package let moves: [Move]
  /// The pairs that only the second run has, and those that only the first had.
  package let added: [MatrixPair]
  /// Those that are gone.
  package let removed: [MatrixPair]
  /// How many pairs are the same in both.
  package let unchanged: Int

  /// Compares two runs, pair by pair.
  package init(from before: [MatrixPair], to after: [MatrixPair]) {
    let old = Dictionary(before.map { (Key($0), $0) }, uniquingKeysWith: { _, last in last })
    let now = Set(after.map(Key.init))
    var moves: [Move] = []
    var unchanged = 0
    for pair in after {
      guard let former = old[Key(pair)] else { continue }
      let parts = Self.parts(former.parts, pair.parts)
      if former.score == pair.score, parts.isEmpty {
        unchanged += 1
      } else {
        moves.append(
          Move(
            posting: pair.posting, candidate: pair.candidate, before: former.score, after: pair.score,
            parts: parts))
      }
    }
    // A stable order: the size of the change, then that of the second run.
    self.moves = moves.enumerated().sorted {
      ($1.element.change.magnitude, $0.offset) < ($0.element.change.magnitude, $1.offset)
    }.map(\.element)
    self.unchanged = unchanged
    added = after.filter { old[Key($0)] == nil }
    removed = before.filter { !now.contains(Key($0)) }
  }

  private struct Key: Hashable {
    var posting: String
    var candidate: String

    init(_ pair: MatrixPair) { (posting, candidate) = (pair.posting, pair.candidate) }
  }

  private static func parts(_ before: [MatrixPair.Part], _ after: [MatrixPair.Part]) -> [PartMove] {
    let old = Dictionary(before.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
    let now = Dictionary(after.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
    let changed = Set(old.keys).union(now.keys).sorted().compactMap { criterion -> PartMove? in
      let (former, latter) = (old[criterion], now[criterion])
      guard former?.points != latter?.points || former?.status != latter?.status else { return nil }
      return PartMove(
        criterion: criterion, before: former?.points, after: latter?.points, reason: reason(former, latter))
    }
    return changed.sorted { ($1.change.magnitude, $0.criterion) < ($0.change.magnitude, $1.criterion) }
  }

  /// The nearest cause: what is met changed, or the words behind it, or only the weights.
  private static func reason(_ before: MatrixPair.Part?, _ after: MatrixPair.Part?) -> String {
    guard let before else { return "new" }
    guard let after else { return "gone" }
    if before.status != after.status { return "\(before.status) → \(after.status)" }
    if before.rule != after.rule { return "\(before.rule) → \(after.rule)" }
    if before.cover != after.cover { return "cover" }
    if before.strength != after.strength { return "\(before.strength) → \(after.strength)" }
    return before.weight == after.weight ? "share" : "weight"
  }
}
