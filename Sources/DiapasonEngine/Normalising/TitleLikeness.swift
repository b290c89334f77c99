/// How alike the titles of trades are: the cosine of all their words, rare ones counting more.
struct TitleLikeness: Sendable {
  private struct Weighted: BitwiseCopyable, Sendable {
    var word: UInt32
    var weight: Int32
  }

  private var words = FlatLists<Weighted>()
  private var lengths: [Int] = []
  private var wordCount = 0

  /// The titles of the trades of `taxonomy`.
  init(_ taxonomy: Taxonomy, _ keys: WordKeys) {
    var titles = taxonomy.trades.map { [$0.french] }
    for label in LabelGatherer(taxonomy).labels where Int(label.entry) >= taxonomy.concepts.count {
      titles[Int(label.entry) - taxonomy.concepts.count].append(label.text)
    }
    var numbers: [UInt64: UInt32] = [:]
    var trades: [UInt32] = []
    let counts = titles.map { texts -> [(word: UInt32, count: Int)] in
      let found = Set(texts).sorted().flatMap { keys.words(of: $0) }.map { word -> UInt32 in
        let number = numbers[word.hash] ?? UInt32(numbers.count)
        if number == numbers.count {
          numbers[word.hash] = number
          trades.append(0)
        }
        return number
      }
      var counts: [UInt32: Int] = [:]
      for word in found { counts[word, default: 0] += 1 }
      for word in counts.keys { trades[Int(word)] += 1 }
      return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
    wordCount = trades.count
    for list in counts {
      let weighted = list.map { item in
        let rarity = Rarity.of(Int(trades[Int(item.word)]), among: titles.count)
        return Weighted(
          word: item.word, weight: Int32(rarity * Rarity.thousandths(1 + item.count, over: 1) / 1_000))
      }
      words.append(weighted)
      lengths.append(Int(Double(weighted.reduce(0) { $0 + Int($1.weight) * Int($1.weight) }).squareRoot()))
    }
  }

  /// How alike the titles of each trade are to those of this one, in thousandths.
  func like(_ trade: Int) -> [Int] {
    var own = [Int](repeating: 0, count: wordCount)
    for item in words[trade] { own[Int(item.word)] = Int(item.weight) }
    return lengths.indices.map { other in
      let product = words[other].reduce(0) { $0 + Int($1.weight) * own[Int($1.word)] }
      return min(1_000, product * 1_000 / max(1, lengths[trade] * lengths[other]))
    }
  }
}
