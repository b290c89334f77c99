/// Rewrites what was stored with one taxonomy for another: cards, grids, and the lines of `extract` and `matrix`.
///
/// What is rewritten says what it was, so that the way back gives the same bytes. What the new taxonomy has nothing for
/// stays as it is, and is told.
///
/// ```swift
/// let (bytes, report) = TaxonomyMigration(from: old, to: new).card(bytes)
/// ```
package struct TaxonomyMigration: Sendable {
  /// What happened to one file.
  package struct Report: Sendable, Equatable {
    /// How many mentions of skills and trades were read.
    package var read = 0
    /// Which ids were rewritten, each with what it became.
    package var rewritten: [String: String] = [:]
    /// Which ids the new taxonomy has nothing for.
    package var lost: Set<String> = []
    /// Whether the file says that it was written with another taxonomy than the one to come from.
    package var isForeign = false

    /// Whether anything in the file would change but the hash of the taxonomy.
    package var moves: Bool { !rewritten.isEmpty || !lost.isEmpty }
  }

  let oldHash: String
  let newHash: String
  private let skills: [String: String]
  private let trades: [String: String]
  private let newSkills: Set<String>
  private let newTrades: Set<String>

  /// A migration from one taxonomy to another.
  package init(from old: Taxonomy, to new: Taxonomy) {
    (oldHash, newHash) = (old.hash, new.hash)
    let replaced = TaxonomyDifference(from: old, to: new).replaced
    func pairs(_ areTrades: Bool) -> [String: String] {
      let own = replaced.filter { $0.before.isTrade == areTrades }.map { ($0.before.id, $0.after.id) }
      return Dictionary(own, uniquingKeysWith: { first, _ in first })
    }
    (skills, trades) = (pairs(false), pairs(true))
    newSkills = Set(new.concepts.map(\.id))
    newTrades = Set(new.trades.map(\.id))
  }

  /// What an id becomes; `before` is what it was before an earlier migration.
  func target(_ id: String, isTrade: Bool, before: String?, _ report: inout Report) -> String {
    let known = isTrade ? newTrades : newSkills
    report.read += 1
    if let before, known.contains(before) {
      report.rewritten[id] = before
      return before
    }
    if known.contains(id) { return id }
    guard let other = (isTrade ? trades : skills)[id] else {
      report.lost.insert(id)
      return id
    }
    report.rewritten[id] = other
    return other
  }
}
