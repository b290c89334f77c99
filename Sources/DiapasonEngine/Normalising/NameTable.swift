/// The labels of a taxonomy as words, in flat arrays.
struct NameTable: Sendable {
  /// A label as it is gathered.
  struct Label: Sendable {
    /// The number of its concept, or of its trade behind all concepts.
    var entry: UInt32
    var source: LabelSource
    var text: String
  }

  private(set) var entries: [UInt32] = []
  private(set) var sources: [LabelSource] = []
  /// The numbers of the words of each label.
  private(set) var words = FlatLists<UInt32>()
  /// The labels that have each word.
  private(set) var labels = FlatLists<UInt32>()
  /// The weight of all words of each label, and the length of the vector that they are.
  private(set) var weights: [Int32] = []
  private(set) var lengths: [Int32] = []
  private(set) var vocabulary: LabelVocabulary
  private var texts = FlatLists<UInt8>()

  var count: Int { entries.count }

  /// The table of these labels, whatever their order.
  init(_ gathered: [Label], entryCount: Int, keys: WordKeys) {
    var seen: [[UInt8]: UInt32] = [:]
    var found: [[UInt8]] = []
    var lists: [(label: Label, words: [UInt32])] = []
    for label in gathered.sorted(by: Self.precedes) {
      let words = keys.words(of: label.text).map { word -> UInt32 in
        if let number = seen[word.key] { return number }
        seen[word.key] = UInt32(found.count)
        found.append(word.key)
        return UInt32(found.count - 1)
      }
      if !words.isEmpty { lists.append((label, words)) }
    }
    vocabulary = LabelVocabulary(
      keys: found, entries: Self.entryCounts(lists, found.count), of: entryCount, families: keys.families)
    var exchanges = WordExchanges()
    var group: [(label: Label, words: [UInt32])] = []
    for item in lists {
      if let last = group.last, last.label.entry != item.label.entry {
        add(group, &exchanges)
        group.removeAll(keepingCapacity: true)
      }
      group.append(item)
    }
    add(group, &exchanges)
    vocabulary.learn(exchanges)
    labels = Self.inverted(words, found.count)
  }

  /// How a label is written.
  func text(_ label: Int) -> String { String(decoding: texts[label], as: UTF8.self) }

  /// Adds the labels of one entry, each set of words once, and learns which words they exchange.
  private mutating func add(_ group: [(label: Label, words: [UInt32])], _ exchanges: inout WordExchanges) {
    exchanges.learn(group.filter { $0.label.source != .borrowed }.map(\.words))
    var known: Set<[UInt32]> = []
    for (label, words) in group where known.insert(words.sorted()).inserted {
      let rarities = words.map { Int(vocabulary.rarities[Int($0)]) }
      entries.append(label.entry)
      sources.append(label.source)
      self.words.append(words)
      texts.append(Array(label.text.utf8))
      weights.append(Int32(rarities.reduce(0, +)))
      lengths.append(Int32(Double(rarities.reduce(0) { $0 + $1 * $1 }).squareRoot()))
    }
  }

  /// By entry, the name first: whatever order labels come in, the table is the same.
  private static func precedes(_ one: Label, _ other: Label) -> Bool {
    if one.entry != other.entry { return one.entry < other.entry }
    if one.source != other.source { return one.source.rawValue < other.source.rawValue }
    return one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }

  /// How many entries have each word.
  private static func entryCounts(_ lists: [(label: Label, words: [UInt32])], _ count: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    var last = [UInt32](repeating: .max, count: count)
    for (label, words) in lists where label.source != .borrowed {
      for word in words where last[Int(word)] != label.entry {
        last[Int(word)] = label.entry
        counts[Int(word)] += 1
      }
    }
    return counts
  }

  private static func inverted(_ words: FlatLists<UInt32>, _ count: Int) -> FlatLists<UInt32> {
    var lists = [[UInt32]](repeating: [], count: count)
    for label in 0..<words.count {
      for word in words[label] { lists[Int(word)].append(UInt32(label)) }
    }
    return FlatLists(lists)
  }
}
