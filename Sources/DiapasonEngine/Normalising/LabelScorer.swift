/// Scores labels against a phrase: which share of both is the same, rare words counting more.
///
/// Of the words of the phrase each counts as far as the label has it, and the other way round; the share of both
/// together, twice, and the cosine of the two as vectors, once, make the score. Of what this leaves open, letters that
/// are alike fill a part, those of the label and those of all labels of its entry: who names all words of a label needs
/// no letters.
struct LabelScorer {
  /// A score of one, and what words count in.
  static let one = 1_000_000
  /// How much of what the words leave open the letters of the label fill, and as much those of its entry, in
  /// thousandths.
  static let letterShare = 250

  /// What a label and the phrase have in common so far.
  fileprivate struct Tally {
    /// The last word of the phrase that met the label, and how well.
    var word: Int32 = -1
    var similarity = 0
    var pair = 0
    /// The weights that the phrase and the label hold of each other, and the product of the two vectors.
    var phrase = 0
    var label = 0
    var product = 0
  }

  let table: NameTable
  var letters: (labels: LabelLetters, phrase: LabelLetters.Phrase)?

  /// The best score of each entry that has something of the phrase, with its label; in no particular order.
  func scores(_ phrase: [ComparedWord], keeping isWanted: (Int) -> Bool) -> [ScoredLabel] {
    var tallies = [Tally](repeating: Tally(), count: table.count)
    var touched: [UInt32] = []
    var held: [UInt32: Int32] = [:]
    for (number, word) in phrase.enumerated() {
      for match in word.matches {
        held[match.word] = max(held[match.word] ?? 0, match.similarity)
        let rarity = Int(table.vocabulary.rarities[Int(match.word)])
        for label in table.labels.items[table.labels.range(Int(match.word))] {
          if tallies[Int(label)].word < 0 { touched.append(label) }
          tallies[Int(label)].meet(Int32(number), word.weight, Int(match.similarity), rarity)
        }
      }
    }
    for (word, similarity) in held {
      let weight = Int(table.vocabulary.rarities[Int(word)]) * Int(similarity)
      for label in table.labels.items[table.labels.range(Int(word))] { tallies[Int(label)].label += weight }
    }
    return best(of: touched, tallies, phrase, isWanted)
  }

  private func best(
    of touched: [UInt32], _ tallies: [Tally], _ phrase: [ComparedWord], _ isWanted: (Int) -> Bool
  ) -> [ScoredLabel] {
    let weight = phrase.reduce(0) { $0 + $1.weight }
    let length = Int(Double(phrase.reduce(0) { $0 + $1.weight * $1.weight }).squareRoot())
    var best: [ScoredLabel] = []
    var entryLetters = (entry: -1, likeness: 0)
    for label in touched.sorted() {
      let number = Int(label)
      let tally = tallies[number]
      let (own, shared) = (Int(table.weights[number]), tally.phrase + tally.label)
      let share = min(Self.one, shared * 1_000 / max(1, own + weight))
      let cosine = min(Self.one, tally.product * 1_000 / max(1, Int(table.lengths[number]) * length))
      let entry = Int(table.entries[number])
      if entry != entryLetters.entry { entryLetters = (entry, letters(ofEntry: entry)) }
      let (like, words) = (letters(of: number), (2 * share + cosine) / 3)
      let filled = (Self.one - words) * (like + entryLetters.likeness) / Self.one * Self.letterShare / 1_000
      let scored = ScoredLabel(
        label: number, entry: entry, score: (words + filled) * table.sources[number].worth / 1_000,
        phraseShare: tally.phrase / max(1, weight), labelShare: tally.label / max(1, own),
        letters: like / 1_000, entryLetters: entryLetters.likeness / 1_000)
      // Labels of one entry stand one after the other.
      if let last = best.last, last.entry == scored.entry {
        if scored.score > last.score { best[best.count - 1] = scored }
      } else if isWanted(scored.entry) {
        best.append(scored)
      }
    }
    return best
  }
}

extension LabelScorer {
  private func letters(of label: Int) -> Int { letters.map { $0.labels.likeness(label, $0.phrase) } ?? 0 }

  private func letters(ofEntry entry: Int) -> Int {
    letters.map { $0.labels.likeness(ofEntry: entry, $0.phrase) } ?? 0
  }
}

extension LabelScorer.Tally {
  /// A word of the phrase meets one of the label; of several that it may stand for the best counts.
  fileprivate mutating func meet(_ number: Int32, _ weight: Int, _ similarity: Int, _ rarity: Int) {
    let isNew = word != number
    let (knownSimilarity, knownPair) = isNew ? (0, 0) : (self.similarity, pair)
    word = number
    self.similarity = max(knownSimilarity, similarity)
    pair = max(knownPair, weight * rarity * similarity)
    phrase += weight * (self.similarity - knownSimilarity)
    product += pair - knownPair
  }
}
