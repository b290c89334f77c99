/// What the score of a profile can be at most, from one sum of products: so few need to be weighed.
///
/// A profile is the vector of all skills and trades that it covers some of, and how much of each; a posting that of
/// those it asks for and their weights. The product is the score's sum where each criterion asks for one skill, and
/// more where members of a choice are added up or a level is missed.
struct CoverBounds: Sendable {
  private typealias Entry = SkillVectors.Entry

  private let blocks: BoundBlocks
  private let concepts: Int
  private let most: Float
  private let neutral: Float
  private let isBehavioural: [Bool]

  var blockCount: Int { blocks.blockCount }
  var byteCount: Int { blocks.byteCount }

  init(_ index: MatchIndex) {
    let taxonomy = index.taxonomy
    concepts = taxonomy.concepts.count
    neutral = Float(index.weights.neutral)
    isBehavioural = taxonomy.concepts.map(\.kind.isBehavioural)
    let covers = CoverVectors(index)
    most = covers.most
    blocks = BoundBlocks(index.isTold.count, skills: concepts + taxonomy.trades.count, most: most) {
      covers.append($0, to: &$1)
    }
  }

  /// The posting as a vector; nil where it has no bound.
  func query(_ posting: Posting) -> BoundQuery? {
    var weights: [Int: Float] = [:]
    for requirement in posting.requirements {
      guard case .skill(let first) = requirement.subject else {
        for trade in posting.trades { weights[concepts + trade.trade] = Float(requirement.weight) }
        continue
      }
      // Every profile has the neutral share: only what is above it is looked for.
      let above = isBehavioural[first] ? max(0, most - neutral) / most : 1
      for member in requirement.members {
        weights[member, default: 0] += Float(requirement.weight) * above / Float(requirement.choose)
      }
    }
    let entries = weights.sorted { $0.key < $1.key }.map { Entry($0.key, $0.value) }
    return BoundQuery(entries[...], blocks)
  }

  /// What every profile has that lacks nothing: the neutral share of each way of being that is asked for.
  func base(_ posting: Posting) -> Int {
    posting.requirements.reduce(0) { sum, requirement in
      guard case .skill(let first) = requirement.subject, isBehavioural[first] else { return sum }
      return sum + requirement.weight * Int(neutral)
    }
  }

  /// Calls `hit` with the rows of a block whose sum may be above the limit; it returns the limit from there on.
  func search(
    _ block: Int, _ query: BoundQuery, _ sweep: borrowing BoundSweep, limit: UInt16, hit: (Int) -> UInt16
  ) {
    sweep.run(blocks, block, query, limit: limit, hit: hit)
  }
}
