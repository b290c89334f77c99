/// How the criteria that were used differ from the posting's own.
///
/// ```swift
/// changes.hash     // the SHA-256 of the grid that a person edited
/// changes.changes  // [.dropped(…), .weight(…)]
/// ```
package struct GridChanges: Sendable {
  /// One difference.
  package enum Change: Sendable {
    /// The posting asks for it, the grid does not.
    case dropped(Requirement)
    /// The grid asks for it, the posting does not.
    case added(Requirement)
    /// It stands within another criterion.
    case merged(Requirement, into: Requirement)
    /// It counts otherwise.
    case weight(Requirement, from: Int)
    /// A person cannot do without it.
    case must(Requirement)
    /// It is asked for otherwise: another level, another choice.
    case reworded(Requirement)
  }

  /// The SHA-256 of the grid's file.
  package let hash: String
  /// The differences, in the order of the posting, what was added last.
  package let changes: [Change]

  init(_ hash: String, from own: [Requirement], to edited: [Requirement]) {
    self.hash = hash
    let asked = Set(own.map(\.subject)).union(own.flatMap { $0.members.map { .skill($0) } })
    changes =
      own.flatMap { Self.changes(of: $0, edited) }
      + edited.filter { !asked.contains($0.subject) }.map { .added($0) }
  }

  private static func changes(of own: Requirement, _ edited: [Requirement]) -> [Change] {
    guard let now = edited.first(where: { $0.subject == own.subject }) else {
      let host = edited.first { $0.members.contains { own.members.contains($0) } }
      return [host.map { .merged(own, into: $0) } ?? .dropped(own)]
    }
    var changes: [Change] = []
    if now.weight != own.weight { changes.append(.weight(now, from: own.weight)) }
    if now.isMust { changes.append(.must(now)) }
    let isSame = Set(now.members) == Set(own.members) && now.choose == own.choose && now.level == own.level
    if !isSame || now.strength != own.strength { changes.append(.reworded(now)) }
    return changes
  }
}
