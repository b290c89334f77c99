/// Words that labels of one concept exchange for each other, all else being the same: what a taxonomy itself says of
/// words that mean the same.
///
/// “vérifier un stock” and “contrôler un stock” name one concept, as do many other pairs with the same two words.
struct WordExchanges {
  /// A word that stands for another one.
  struct Partner: BitwiseCopyable, Sendable {
    var word: UInt32
    /// How far, in thousandths.
    var worth: Int32
  }

  /// In how many concepts two words must be exchanged: once may be a nuance.
  private static let leastConcepts = 2
  /// The worth of a pair that countless concepts exchange, and how many make half of it.
  private static let highestWorth = 700
  private static let halfway = 3
  /// Of entries with very many labels the first are compared.
  private static let mostLabels = 40

  private var counts: [UInt64: Int] = [:]

  /// Learns from the labels of one concept, given as the numbers of their words.
  mutating func learn(_ labels: [[UInt32]]) {
    let sets = labels.prefix(Self.mostLabels).map { $0.sorted() }
    var pairs: Set<UInt64> = []
    for (place, label) in sets.enumerated() {
      for other in sets[..<place] {
        if let pair = Self.exchanged(label, other) { pairs.insert(pair) }
      }
    }
    for pair in pairs { counts[pair, default: 0] += 1 }
  }

  /// For each word those that stand for it.
  func partners(count: Int) -> FlatLists<Partner> {
    var lists = [[Partner]](repeating: [], count: count)
    for (pair, concepts) in counts.sorted(by: { $0.key < $1.key }) where concepts >= Self.leastConcepts {
      let (one, other) = (UInt32(pair >> 32), UInt32(truncatingIfNeeded: pair))
      let worth = Int32(Self.highestWorth * concepts / (concepts + Self.halfway))
      lists[Int(one)].append(Partner(word: other, worth: worth))
      lists[Int(other)].append(Partner(word: one, worth: worth))
    }
    return FlatLists(lists)
  }

  /// The two words in which two labels differ, where they share others and differ in one only.
  private static func exchanged(_ one: [UInt32], _ other: [UInt32]) -> UInt64? {
    guard one.count == other.count, one.count > 1 else { return nil }
    let mine = one.filter { !other.contains($0) }
    guard mine.count == 1 else { return nil }
    let theirs = other.filter { !one.contains($0) }
    guard theirs.count == 1 else { return nil }
    return UInt64(min(mine[0], theirs[0])) << 32 | UInt64(max(mine[0], theirs[0]))
  }
}
