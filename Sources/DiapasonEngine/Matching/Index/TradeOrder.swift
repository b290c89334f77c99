/// Profiles in an order in which those of one trade stand together, cut into blocks that fit the nearest cache.
///
/// The trade is half of a fit: once enough good profiles are found, whole blocks of other trades cannot pass them.
struct TradeOrder: Sendable {
  static let blockSize = 8_192

  /// Places with the same first trade.
  struct Block: Sendable {
    var places: Range<Int>
    /// The kinds of practice that occur among them.
    var practices: ClosedRange<Int>
  }

  /// A trade as it was practised.
  struct Practice: BitwiseCopyable, Hashable, Sendable {
    var trade: UInt32
    var isPast: Bool
  }

  /// The profile at each place; those that say nothing have none.
  let profiles: [UInt32]
  /// The kind of practice at each place.
  let practices: [UInt32]
  /// What each kind of practice holds.
  let kinds: FlatLists<Practice>
  let blocks: [Block]

  var byteCount: Int { (profiles.count + practices.count) * 4 + kinds.byteCount }

  init(_ all: [Profile]) {
    var numbers: [[Practice]: Int] = [:]
    let told = all.indices.filter { !(all[$0].held.isEmpty && all[$0].trades.isEmpty) }
    let own = told.map { Self.practices(of: all[$0]) }
    for practices in own { numbers[practices] = 0 }
    let sorted = numbers.keys.sorted(by: Self.precedes)
    for (number, practices) in sorted.enumerated() { numbers[practices] = number }
    kinds = FlatLists(sorted)
    let places = zip(told, own).map { (profile: $0, kind: numbers[$1] ?? 0) }
      .sorted { ($0.kind, $0.profile) < ($1.kind, $1.profile) }
    profiles = places.map { UInt32($0.profile) }
    practices = places.map { UInt32($0.kind) }
    blocks = Self.blocks(practices, sorted.map { $0.first?.trade })
  }

  /// What is practised now comes first.
  private static func practices(of profile: Profile) -> [Practice] {
    let trades = profile.trades.filter { $0.when != .wanted }
    return (trades.filter { $0.when != .before } + trades.filter { $0.when == .before }).map {
      Practice(trade: UInt32($0.trade), isPast: $0.when == .before)
    }
  }

  private static func precedes(_ a: [Practice], _ b: [Practice]) -> Bool {
    a.lexicographicallyPrecedes(b) { ($0.trade, $0.isPast ? 1 : 0) < ($1.trade, $1.isPast ? 1 : 0) }
  }

  private static func blocks(_ kinds: [UInt32], _ trades: [UInt32?]) -> [Block] {
    var blocks: [Block] = []
    var start = 0
    for place in kinds.indices.dropFirst() + [kinds.count] where place > start {
      let isEnd = place == kinds.count || trades[Int(kinds[place])] != trades[Int(kinds[start])]
      guard isEnd || place - start == blockSize else { continue }
      blocks.append(
        Block(places: start..<place, practices: Int(kinds[start])...Int(kinds[place - 1])))
      start = place
    }
    return blocks
  }
}
