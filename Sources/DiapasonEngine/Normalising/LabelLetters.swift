/// How alike the letters of labels and of a phrase are, label by label and for all labels of an entry together.
///
/// Letters see what words as units do not: their endings, small words, abbreviations.
struct LabelLetters: Sendable {
  /// What each word of the labels has in common with a phrase, and the length of the phrase as a vector.
  struct Phrase: Sendable {
    fileprivate var products: [Int]
    fileprivate var length: Int
  }

  /// Of entries with very many words the first are compared.
  private static let mostWords = 1_000

  private let keys: WordKeys
  private var groupNumbers: [UInt64: UInt32] = [:]
  /// The square of how rare each group is among the labels.
  private var squares: [Int] = []
  private var groupWords = FlatLists<UInt32>()
  /// The words of each label, then those of each entry, and their lengths as vectors.
  private var words = FlatLists<UInt32>()
  private var lengths: [Int32] = []
  private let labelCount: Int
  private var entryPlaces: [UInt32: Int] = [:]
  private var wordCount = 0

  /// The letters of the labels of a table.
  init(_ table: NameTable, _ keys: WordKeys) {
    self.keys = keys
    labelCount = table.count
    var numbers: [[UInt8]: UInt32] = [:]
    var wordGroups = FlatLists<UInt32>()
    for label in 0..<table.count {
      let found = keys.writtenWords(of: table.text(label)).map { word -> UInt32 in
        if let number = numbers[word] { return number }
        let number = UInt32(numbers.count)
        numbers[word] = number
        wordGroups.append(LetterGroups.of(word).map { groupNumber($0) })
        return number
      }
      words.append(found)
    }
    appendEntries(table)
    wordCount = wordGroups.count
    groupWords = inverted(wordGroups)
    weigh(wordGroups)
  }

  /// The words of all labels of each entry, each once; borrowed names may mean something wider.
  private mutating func appendEntries(_ table: NameTable) {
    var label = 0
    while label < table.count {
      let entry = table.entries[label]
      var found: [UInt32] = []
      while label < table.count, table.entries[label] == entry {
        if table.sources[label] != .borrowed { found += words[label] }
        label += 1
      }
      entryPlaces[entry] = words.count
      words.append(Array(Set(found).sorted().prefix(Self.mostWords)))
    }
  }

  private mutating func groupNumber(_ group: UInt64) -> UInt32 {
    if let number = groupNumbers[group] { return number }
    let number = UInt32(groupNumbers.count)
    groupNumbers[group] = number
    return number
  }

  private func inverted(_ wordGroups: FlatLists<UInt32>) -> FlatLists<UInt32> {
    var lists = [[UInt32]](repeating: [], count: groupNumbers.count)
    for word in 0..<wordGroups.count {
      for group in wordGroups[word] { lists[Int(group)].append(UInt32(word)) }
    }
    return FlatLists(lists)
  }

  private mutating func weigh(_ wordGroups: FlatLists<UInt32>) {
    var labels = [Int](repeating: 0, count: groupNumbers.count)
    var last = [Int](repeating: -1, count: groupNumbers.count)
    for label in 0..<labelCount {
      for word in words[label] {
        for group in wordGroups[Int(word)] where last[Int(group)] != label {
          last[Int(group)] = label
          labels[Int(group)] += 1
        }
      }
    }
    squares = labels.map { count in
      // In hundredths: sums over long phrases stay far from the largest number.
      let rarity = max(1, Rarity.of(count, among: labelCount) / 10)
      return rarity * rarity
    }
    var counts = [Int](repeating: 0, count: groupNumbers.count)
    for list in 0..<words.count {
      let groups = words[list].flatMap { wordGroups[Int($0)] }
      lengths.append(Int32(clamping: length(groups.map(Int.init), &counts)))
    }
  }

  /// The length of the vector of these groups; leaves the counts as they were.
  private func length(_ groups: [Int], _ counts: inout [Int]) -> Int {
    var sum = 0
    for group in groups {
      sum += (2 * counts[group] + 1) * squares[group]
      counts[group] += 1
    }
    for group in groups { counts[group] = 0 }
    return Int(Double(sum).squareRoot())
  }

  /// A phrase, to be compared with labels.
  func phrase(_ text: String) -> Phrase {
    let groups = keys.writtenWords(of: text).flatMap { LetterGroups.of($0).compactMap { groupNumbers[$0] } }
    var counts: [UInt32: Int] = [:]
    for group in groups { counts[group, default: 0] += 1 }
    var (products, sum) = ([Int](repeating: 0, count: wordCount), 0)
    for (group, count) in counts {
      let weight = count * squares[Int(group)]
      sum += count * weight
      for word in groupWords[Int(group)] { products[Int(word)] += weight }
    }
    return Phrase(products: products, length: Int(Double(sum).squareRoot()))
  }

  /// How alike the letters of a label are to those of the phrase: the cosine of both, in millionths.
  func likeness(_ label: Int, _ phrase: Phrase) -> Int { cosine(label, phrase) }

  /// How alike the letters of all labels of an entry are.
  func likeness(ofEntry entry: Int, _ phrase: Phrase) -> Int {
    entryPlaces[UInt32(entry)].map { cosine($0, phrase) } ?? 0
  }

  private func cosine(_ list: Int, _ phrase: Phrase) -> Int {
    let product = words[list].reduce(0) { $0 + phrase.products[Int($1)] }
    let lengths = max(1, Double(lengths[list]) * Double(phrase.length))
    return min(LabelScorer.one, Int(Double(product) / lengths * Double(LabelScorer.one)))
  }
}
