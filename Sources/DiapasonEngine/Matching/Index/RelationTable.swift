/// For each skill that somebody holds, the skills that may be asked for of which it covers some, in each class of holding.
struct RelationTable {
  struct Cover: BitwiseCopyable, Sendable {
    var asked: UInt32
    /// Where the ways of its classes begin.
    var ways: UInt32
  }

  private(set) var lists: FlatLists<Cover>
  /// The numbers of ways, `HoldingClass.count` for each relation.
  private(set) var ways: [UInt32] = []

  /// The relations of the skills that somebody holds.
  init(_ isHeld: [Bool], _ taxonomy: Taxonomy, _ weights: Weights, _ table: inout CoverTable) {
    let cover = SkillCover(taxonomy: taxonomy, weights: weights)
    var narrower = [[Int]](repeating: [], count: taxonomy.concepts.count)
    for concept in taxonomy.concepts.indices {
      for broader in taxonomy.concepts[concept].broader { narrower[broader].append(concept) }
    }
    lists = FlatLists()
    for skill in taxonomy.concepts.indices {
      guard isHeld[skill] else {
        lists.append([])
        continue
      }
      let near =
        [skill] + taxonomy.ancestors(of: skill) + narrower[skill]
        + taxonomy.concepts[skill].related.map(\.concept)
      let covers = Set(near).sorted().compactMap { asked -> Cover? in
        let share = cover.relation(from: skill, to: asked).share
        guard share > 0 else { return nil }
        defer { ways += HoldingClass.ways(share, cover).map { table.number($0) } }
        return Cover(asked: UInt32(asked), ways: UInt32(ways.count))
      }
      lists.append(covers)
    }
  }
}
