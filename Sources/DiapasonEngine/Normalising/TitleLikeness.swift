/// How alike the titles of trades are: the cosine of the letter groups of all their words, rare ones counting more.
///
/// Letter groups, since trades beside each other have words of one stem: “menuisier, menuiserie”.
struct TitleLikeness: Sendable {
  private struct Weighted: BitwiseCopyable, Sendable {
    var group: UInt32
    var weight: Int32
  }

  private var groups = FlatLists<Weighted>()
  private var lengths: [Int] = []
  private var groupCount = 0

  /// The titles of the trades of `taxonomy`.
  init(_ taxonomy: Taxonomy, _ keys: WordKeys) {
    var titles = taxonomy.trades.map { [$0.french] }
    for label in LabelGatherer(taxonomy).labels where Int(label.entry) >= taxonomy.concepts.count {
      titles[Int(label.entry) - taxonomy.concepts.count].append(label.text)
    }
    var numbers: [UInt64: UInt32] = [:]
    var trades: [UInt32] = []
    let counts = titles.map { texts -> [(group: UInt32, count: Int)] in
      let words = Set(texts).sorted().flatMap { keys.words(of: $0) }
      let found = words.flatMap { LetterGroups.of($0.key) }.map { group -> UInt32 in
        let number = numbers[group] ?? UInt32(numbers.count)
        if number == numbers.count {
          numbers[group] = number
          trades.append(0)
        }
        return number
      }
      var counts: [UInt32: Int] = [:]
      for group in found { counts[group, default: 0] += 1 }
      for group in counts.keys { trades[Int(group)] += 1 }
      return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
    groupCount = trades.count
    for list in counts {
      let weighted = list.map { item in
        let rarity = Rarity.of(Int(trades[Int(item.group)]), among: titles.count)
        return Weighted(
          group: item.group, weight: Int32(rarity * Rarity.thousandths(1 + item.count, over: 1) / 1_000))
      }
      groups.append(weighted)
      lengths.append(Int(Double(weighted.reduce(0) { $0 + Int($1.weight) * Int($1.weight) }).squareRoot()))
    }
  }

  /// How alike the titles of each trade are to those of this one, in thousandths.
  func like(_ trade: Int) -> [Int] {
    var own = [Int](repeating: 0, count: groupCount)
    for item in groups[trade] { own[Int(item.group)] = Int(item.weight) }
    return lengths.indices.map { other in
      let product = groups[other].reduce(0) { $0 + Int($1.weight) * own[Int($1.group)] }
      return min(1_000, product * 1_000 / max(1, lengths[trade] * lengths[other]))
    }
  }
}
