/// By block and skill asked for, who covers some of it, and in which way: one flat array of four bytes each.
struct HolderLists: Sendable {
  /// The place within its block in the low bits, the way above them.
  struct Holder: BitwiseCopyable, Sendable {
    static let placeBits: UInt32 = 13
    static let placeMask: UInt32 = (1 << placeBits) - 1
    var bits: UInt32

    var place: Int { Int(bits & Self.placeMask) }
    var way: Int { Int(bits >> Self.placeBits) }
  }

  private let skills: Int
  private var starts: [UInt32] = []
  private(set) var items: [Holder] = []

  var byteCount: Int { (starts.count + items.count) * 4 }

  init(
    _ profiles: [Profile], _ order: TradeOrder, _ taxonomy: Taxonomy, _ weights: Weights,
    _ table: inout CoverTable
  ) {
    skills = taxonomy.concepts.count
    var isHeld = [Bool](repeating: false, count: skills)
    for profile in profiles { for concept in profile.held.keys { isHeld[concept] = true } }
    let relations = RelationTable(isHeld, taxonomy, weights, &table)
    let lacked = table.number(CoverTable.Way(isLacked: true))
    var gatherer = Gatherer(skills)
    for block in order.blocks {
      for place in block.places {
        let profile = profiles[Int(order.profiles[place])]
        gatherer.gather(profile, relations, lacked, &table, at: UInt32(place - block.places.lowerBound))
      }
      starts += gatherer.starts(after: UInt32(items.count))
      gatherer.flush(into: &items)
    }
    starts.append(UInt32(items.count))
  }

  /// Where the holders of a skill stand.
  @inline(__always)
  func range(_ block: Int, _ skill: Int) -> Range<Int> {
    let list = block * skills + skill
    return Int(starts[list])..<Int(starts[list + 1])
  }

  /// The covers of one block's profiles, profile by profile, then sorted by skill.
  private struct Gatherer {
    private var counts: [UInt32]
    private var way: [UInt32]
    private var touched: [UInt32] = []
    private var gathered: [(skill: UInt32, holder: Holder)] = []
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
        gathered.append((skill, Holder(bits: way[Int(skill)] << Holder.placeBits | place)))
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

    /// Where each skill's holders begin.
    func starts(after first: UInt32) -> [UInt32] {
      var next = first
      return counts.map { count in
        defer { next += count }
        return next
      }
    }

    mutating func flush(into items: inout [Holder]) {
      let base = items.count
      var next = starts(after: UInt32(base))
      items += repeatElement(Holder(bits: 0), count: gathered.count)
      for (skill, holder) in gathered {
        items[Int(next[Int(skill)])] = holder
        next[Int(skill)] += 1
      }
      gathered.removeAll(keepingCapacity: true)
      for skill in counts.indices { counts[skill] = 0 }
    }
  }
}
