/// For each concept that may be asked for, the concepts that cover some of it, and how much.
struct RelationTable: Sendable {
  struct Cover: BitwiseCopyable, Sendable {
    var skill: UInt32
    var share: UInt32
  }

  private let lists: FlatLists<Cover>

  /// The relations of the skills that somebody holds.
  init(_ skills: [Int], _ taxonomy: Taxonomy, _ weights: Weights) {
    let cover = SkillCover(taxonomy: taxonomy, weights: weights)
    var narrower = [[Int]](repeating: [], count: taxonomy.concepts.count)
    for concept in taxonomy.concepts.indices {
      for broader in taxonomy.concepts[concept].broader { narrower[broader].append(concept) }
    }
    var lists = [[Cover]](repeating: [], count: taxonomy.concepts.count)
    for skill in skills {
      let near =
        [skill] + taxonomy.ancestors(of: skill) + narrower[skill]
        + taxonomy.concepts[skill].related.map(\.concept)
      for asked in Set(near) {
        let share = cover.relation(from: skill, to: asked).share
        if share > 0 { lists[asked].append(Cover(skill: UInt32(skill), share: UInt32(share))) }
      }
    }
    self.lists = FlatLists(lists)
  }

  subscript(_ asked: Int) -> ArraySlice<Cover> { lists[asked] }
}
