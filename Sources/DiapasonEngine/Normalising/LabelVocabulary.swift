/// The words of all labels: how rare each is, and which of them a word of a phrase may stand for.
struct LabelVocabulary: Sendable {
  /// How many thousandths of a word another of its family is worth.
  private static let familyWorth: Int32 = 850
  /// Words that share fewer thousandths of their letter groups are different words.
  private static let leastSimilarity: Int32 = 450
  /// How rare a word is taken to be that no label has, in thousandths of the rarest.
  private static let unknownRarity = 700
  private var numbers: [UInt64: UInt32] = [:]
  /// How rare each word is among the entries.
  private(set) var rarities: [Int32] = []
  private var groupNumbers: [UInt64: UInt32] = [:]
  private var groupWords = FlatLists<UInt32>()
  private var groupCounts: [Int32] = []
  private var families: [UInt64: [UInt64]]
  private var exchanges = FlatLists<WordExchanges.Partner>()
  private let highestRarity: Int

  var count: Int { rarities.count }

  /// A vocabulary of these keys; `entries` tells how many of all entries have each.
  init(keys: [[UInt8]], entries: [Int], of entryCount: Int, families: [UInt64: [UInt64]]) {
    self.families = families
    highestRarity = Rarity.of(0, among: entryCount)
    rarities = entries.map { Int32(Rarity.of($0, among: entryCount)) }
    for (number, key) in keys.enumerated() { numbers[WordHash.of(key)] = UInt32(number) }
    group(keys)
  }

  mutating func learn(_ exchanges: WordExchanges) { self.exchanges = exchanges.partners(count: count) }

  /// The number of a word, if a label has it.
  func number(_ hash: UInt64) -> UInt32? { numbers[hash] }

  private mutating func group(_ keys: [[UInt8]]) {
    var words: [[UInt32]] = []
    for (number, key) in keys.enumerated() {
      let groups = LetterGroups.of(key)
      groupCounts.append(Int32(groups.count))
      for group in groups {
        let place = groupNumbers[group] ?? UInt32(words.count)
        if place == words.count {
          groupNumbers[group] = place
          words.append([])
        }
        words[Int(place)].append(UInt32(number))
      }
    }
    groupWords = FlatLists(words)
  }

  /// What a word of a phrase may stand for.
  func compare(_ word: WordKeys.Word) -> ComparedWord {
    let groups = LetterGroups.of(word.key)
    var matches = similar(groups)
    add(relations(of: word.hash), to: &matches)
    if let own = numbers[word.hash] { promote(own, .same, 1_000, in: &matches) }
    return ComparedWord(matches: matches, weight: weight(word, matches), range: word.range)
  }

  /// A word that no label has counts as what it is nearest to, and for the rest as a rare one.
  private func weight(_ word: WordKeys.Word, _ matches: [WordMatch]) -> Int {
    var weight = highestRarity * Self.unknownRarity / 1_000
    let nearest = matches.max { ($0.similarity, $1.word) < ($1.similarity, $0.word) }
    if let nearest, nearest.similarity > 0 {
      let share = Int(nearest.similarity)
      weight = (share * Int(rarities[Int(nearest.word)]) + (1_000 - share) * weight) / 1_000
    }
    return word.isWeak ? weight * Self.weakWorth / 1_000 : weight
  }

  private static let weakWorth = 300

  /// The words that share enough letter groups.
  private func similar(_ groups: [UInt64]) -> [WordMatch] {
    var shared = [Int32](repeating: 0, count: count)
    var touched: [UInt32] = []
    for group in groups {
      guard let number = groupNumbers[group] else { continue }
      for word in groupWords.items[groupWords.range(Int(number))] {
        if shared[Int(word)] == 0 { touched.append(word) }
        shared[Int(word)] += 1
      }
    }
    return touched.compactMap { word in
      let dice = 2_000 * shared[Int(word)] / (Int32(groups.count) + groupCounts[Int(word)])
      guard dice >= Self.leastSimilarity else { return nil }
      return WordMatch(word: word, rule: .letters, similarity: min(dice, Self.nearlyTheSame))
    }
  }

  /// Other letters are not the same word, even where all their groups are.
  private static let nearlyTheSame: Int32 = 999

  private func relations(of hash: UInt64) -> [(word: UInt32, rule: WordMatch.Rule, similarity: Int32)] {
    let family = (families[hash] ?? []).compactMap { other in
      numbers[other].map { (word: $0, rule: WordMatch.Rule.family, similarity: Self.familyWorth) }
    }
    guard let own = numbers[hash] else { return family }
    return family + exchanges[Int(own)].map { (word: $0.word, rule: .exchange, similarity: $0.worth) }
  }

  private func add(
    _ relations: [(word: UInt32, rule: WordMatch.Rule, similarity: Int32)], to matches: inout [WordMatch]
  ) {
    for relation in relations { promote(relation.word, relation.rule, relation.similarity, in: &matches) }
  }

  private func promote(
    _ word: UInt32, _ rule: WordMatch.Rule, _ similarity: Int32, in matches: inout [WordMatch]
  ) {
    guard let place = matches.firstIndex(where: { $0.word == word }) else {
      matches.append(WordMatch(word: word, rule: rule, similarity: similarity))
      return
    }
    if similarity > matches[place].similarity {
      matches[place].similarity = similarity
      matches[place].rule = rule
    }
  }
}
