/// Gathers the covers of one block's profiles, profile by profile.
struct HolderGatherer {
  private var counts: [UInt32]
  /// By skill, the way in which the profile at hand covers it.
  private var way: [UInt32]
  private var touched: [UInt32] = []
  private var gathered: [(skill: UInt32, holder: BlockHolders.Holder)] = []
  private static let none = UInt32.max

  init(_ skills: Int) {
    counts = Array(repeating: 0, count: skills)
    way = Array(repeating: Self.none, count: skills)
  }

  mutating func gather(
    _ profile: Profile, _ relations: RelationTable, _ lacked: UInt32, _ table: inout CoverTable,
    at place: UInt32
  ) {
    for (concept, skill) in profile.heldInOrder {
      let holding = HoldingClass(skill).number
      for index in relations.lists.range(concept) {
        let relation = relations.lists.items[index]
        add(relations.ways[Int(relation.ways) + holding], Int(relation.asked), &table)
      }
    }
    for concept in profile.lacked.keys.sorted() { add(lacked, concept, &table) }
    for skill in touched {
      let holder = BlockHolders.Holder(bits: way[Int(skill)] << BlockHolders.Holder.placeBits | place)
      gathered.append((skill, holder))
      counts[Int(skill)] += 1
      way[Int(skill)] = Self.none
    }
    touched.removeAll(keepingCapacity: true)
  }

  private mutating func add(_ number: UInt32, _ skill: Int, _ table: inout CoverTable) {
    if way[skill] == Self.none {
      way[skill] = number
      touched.append(UInt32(skill))
    } else {
      way[skill] = table.merged(way[skill], number)
    }
  }

  /// The block; what comes next belongs to another.
  mutating func finished() -> BlockHolders {
    defer {
      gathered.removeAll(keepingCapacity: true)
      for skill in counts.indices { counts[skill] = 0 }
    }
    return BlockHolders(gathered, counts)
  }
}
