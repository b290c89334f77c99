/// By block and skill asked for, who covers some of it, and in which way.
struct HolderLists: Sendable {
  private(set) var blocks: [BlockHolders] = []

  var byteCount: Int { blocks.reduce(0) { $0 + $1.byteCount } }

  init(
    _ profiles: [Profile], _ order: TradeOrder, _ taxonomy: Taxonomy, _ weights: Weights,
    _ table: inout CoverTable
  ) {
    let skills = taxonomy.concepts.count
    var isHeld = [Bool](repeating: false, count: skills)
    for profile in profiles { for concept in profile.held.keys { isHeld[concept] = true } }
    let relations = RelationTable(isHeld, taxonomy, weights, &table)
    let lacked = table.number(CoverTable.Way(isLacked: true))
    var gatherer = HolderGatherer(skills)
    blocks.reserveCapacity(order.blocks.count)
    for block in order.blocks {
      for place in block.places {
        let profile = profiles[Int(order.profiles[place])]
        gatherer.gather(profile, relations, lacked, &table, at: UInt32(place - block.places.lowerBound))
      }
      blocks.append(gatherer.finished())
    }
  }
}
