import TestSupport
import Testing

@testable import DiapasonEngine

/// The index against a plain reading of its definition, on invented labels.
struct LabelScorerTests {
  private static let syllables = ["ba", "co", "di", "fu", "ga", "le", "mi", "no", "pi", "ru", "sta", "tron"]

  private func words(_ random: inout SeededGenerator, _ count: Int) -> [String] {
    (0..<count).map { _ in (0..<2).map { _ in Self.syllables.randomElement(using: &random) ?? "" }.joined() }
  }

  private func labels(_ random: inout SeededGenerator) -> [NameTable.Label] {
    (0..<60).map { number in
      NameTable.Label(
        entry: UInt32(number / 3), source: number % 3 == 0 ? .name : .alternative,
        text: words(&random, .random(in: 1...4, using: &random)).joined(separator: " "))
    }
  }

  private let keys = WordKeys(
    SmallTaxonomy.load(["words/normalising.yaml": "words:\n  normalising:\n    endings: [s]\n"]).taxonomy)

  /// The best score of each entry, label by label and word by word.
  private func plain(_ table: NameTable, _ phrase: [ComparedWord]) -> [Int: Int] {
    var best: [Int: Int] = [:]
    for label in 0..<table.count {
      let numbers = table.words[label]
      let rarity = { (word: UInt32) in Int(table.vocabulary.rarities[Int(word)]) }
      var (held, product, own) = (0, 0, 0)
      for word in phrase {
        let matches = word.matches.filter { numbers.contains($0.word) }.map(\.similarity)
        held += word.weight * Int(matches.max() ?? 0)
      }
      for number in numbers {
        let matches = phrase.flatMap(\.matches).filter { $0.word == number }.map(\.similarity)
        own += rarity(number) * Int(matches.max() ?? 0)
      }
      for word in phrase {
        product +=
          word.matches.filter { numbers.contains($0.word) }
          .map { word.weight * rarity($0.word) * Int($0.similarity) }.max() ?? 0
      }
      guard held > 0 else { continue }
      let all = Int(table.weights[label]) + phrase.reduce(0) { $0 + $1.weight }
      let length = Int(Double(phrase.reduce(0) { $0 + $1.weight * $1.weight }).squareRoot())
      let share = min(1_000_000, (held + own) * 1_000 / all)
      let cosine = min(1_000_000, product * 1_000 / max(1, Int(table.lengths[label]) * length))
      let entry = Int(table.entries[label])
      best[entry] = max(best[entry] ?? 0, (2 * share + cosine) / 3)
    }
    return best
  }

  @Test func `the index scores as the definition says`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      let table = NameTable(labels(&random), entryCount: 20, keys: keys)
      for _ in 0..<20 {
        let text = words(&random, .random(in: 1...6, using: &random)).joined(separator: " ")
        let phrase = keys.words(of: text).map(table.vocabulary.compare)
        let scores = LabelScorer(table: table).scores(phrase) { _ in true }
        let found = Dictionary(uniqueKeysWithValues: scores.map { ($0.entry, $0.score) })
        #expect(found == plain(table, phrase), "\(text)")
        for score in scores {
          #expect((0...LabelScorer.one).contains(score.score))
          #expect((0...1_000).contains(score.phraseShare) && (0...1_000).contains(score.labelShare))
        }
      }
    }
  }

  /// How alike the letter groups of some words and a phrase are, group by group.
  private func likeness(_ words: [[UInt8]], _ phrase: String, among labels: [String]) -> Int {
    func groups(_ words: [[UInt8]]) -> [UInt64: Int] {
      words.flatMap { LetterGroups.of($0) }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    let all = labels.map { groups(keys.writtenWords(of: $0)) }
    func square(_ group: UInt64) -> Int {
      let count = all.count { $0[group] != nil }
      let rarity = max(1, Rarity.of(count, among: labels.count) / 10)
      return count == 0 ? 0 : rarity * rarity
    }
    func product(_ one: [UInt64: Int], _ other: [UInt64: Int]) -> Int {
      one.reduce(0) { $0 + $1.value * (other[$1.key] ?? 0) * square($1.key) }
    }
    let (mine, theirs) = (groups(words), groups(keys.writtenWords(of: phrase)))
    let lengths = [mine, theirs].map { Int(Double(product($0, $0)).squareRoot()) }
    let share = Double(product(mine, theirs)) / Double(max(1, lengths[0] * lengths[1]))
    return min(1_000_000, Int(share * 1_000_000))
  }

  @Test func `letters are compared as the definition says`() {
    var random = SeededGenerator(seed: 19)
    let table = NameTable(labels(&random), entryCount: 20, keys: keys)
    let letters = LabelLetters(table, keys)
    let texts = (0..<table.count).map { table.text($0) }
    for count in 1...8 {
      let phrase = words(&random, count).joined(separator: " ") + " zzz"
      let compared = letters.phrase(phrase)
      for (label, text) in texts.enumerated() {
        let plain = likeness(keys.writtenWords(of: text), phrase, among: texts)
        #expect(letters.likeness(label, compared) == plain, "\(text), \(phrase)")
      }
      for entry in Set(table.entries) {
        let own = texts.indices.filter { table.entries[$0] == entry }
        let words = Set(own.flatMap { keys.writtenWords(of: texts[$0]) })
        let plain = likeness(Array(words), phrase, among: texts)
        #expect(letters.likeness(ofEntry: Int(entry), compared) == plain, "\(phrase)")
      }
    }
  }

  @Test func `letters fill a part of what the words leave open`() throws {
    var random = SeededGenerator(seed: 23)
    let table = NameTable(labels(&random), entryCount: 20, keys: keys)
    let letters = LabelLetters(table, keys)
    for _ in 0..<20 {
      let text = words(&random, 3).joined(separator: " ")
      let phrase = keys.words(of: text).map(table.vocabulary.compare)
      let scorer = LabelScorer(table: table, letters: (letters, letters.phrase(text)))
      let words = plain(table, phrase)
      for scored in scorer.scores(phrase, keeping: { _ in true }) {
        let open = LabelScorer.one - (words[scored.entry] ?? 0)
        #expect(scored.score >= words[scored.entry] ?? 0)
        #expect(scored.score <= LabelScorer.one - open * (1_000 - 2 * LabelScorer.letterShare) / 1_000 + 1)
      }
    }
  }

  @Test func `the order of labels changes nothing`() {
    var random = SeededGenerator(seed: 11)
    let gathered = labels(&random)
    let texts = (0..<30).map { _ in words(&random, 3).joined(separator: " ") }
    func scores(_ labels: [NameTable.Label]) -> [[[Int]]] {
      let table = NameTable(labels, entryCount: 20, keys: keys)
      return texts.map { text in
        let phrase = keys.words(of: text).map(table.vocabulary.compare)
        return LabelScorer(table: table).scores(phrase) { _ in true }
          .map { [$0.entry, $0.score, $0.label, $0.phraseShare] }
      }
    }
    #expect(scores(gathered) == scores(gathered.shuffled(using: &random)))
    #expect(scores(gathered) == scores(gathered.reversed()))
  }

  @Test func `the best are the first of all in order`() {
    var random = SeededGenerator(seed: 3)
    let all = (0..<200).map {
      ScoredLabel(
        label: $0, entry: $0, score: .random(in: 0..<40, using: &random), phraseShare: 0, labelShare: 0)
    }
    let ordered = all.sorted(by: ScoredLabel.precedes).map(\.entry)
    for limit in [1, 7, 200, 500] {
      #expect(ScoredLabel.best(limit, of: all).map(\.entry) == Array(ordered.prefix(limit)))
    }
  }
}
