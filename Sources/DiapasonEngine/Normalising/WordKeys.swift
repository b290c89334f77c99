/// The words of phrases and labels in the form in which they are compared: without accents, gender, plural and the
/// words that tell nothing.
struct WordKeys: Sendable {
  /// A word of a text.
  struct Word: Sendable {
    /// Its key, and the hash of it.
    var key: [UInt8]
    var hash: UInt64
    /// Its bytes in the text.
    var range: ByteRange
    /// It asks or praises, and seldom names a skill.
    var isWeak: Bool
  }

  /// Of longer texts the beginning is compared: sums stay small, and a sentence has fewer words.
  static let longest = 100

  private let tokenizer: Tokenizer
  /// Endings and what stands for them, by their last letter, the longest first.
  private let endings: [[(ending: [UInt8], other: [UInt8])]]
  private let skipped: Set<UInt64>
  private var weak: Set<UInt64> = []
  /// For each key the keys of its families.
  private(set) var families: [UInt64: [UInt64]] = [:]

  /// The words of the language as the taxonomy knows them.
  init(_ taxonomy: Taxonomy) {
    func list(_ name: String) -> [String] {
      taxonomy.wordLists.filter { $0.name == WordList.prefix + "normalising." + name }.flatMap(\.words)
    }
    tokenizer = taxonomy.lexicon.tokenizer
    skipped = Set(list("skipped").map { WordHash.of(Folding.folded($0)) })
    endings = Self.table(list("endings"))
    weak = Set(list("weak").map { WordHash.of(key(Folding.folded($0)[...])) })
    for family in list("families") {
      let keys = family.split(separator: " ").map { WordHash.of(key(Folding.folded(String($0))[...])) }
      for key in keys { families[key, default: []] += keys.filter { $0 != key } }
    }
  }

  /// The words of a text, each key once, in their order; where all tell nothing, all of them.
  func words(of text: String) -> [Word] {
    let buffer = tokenizer.words(of: text)
    let telling = buffer.tokens.filter { !$0.isFunction && !skipped.contains($0.hash) }
    var seen: Set<UInt64> = []
    var words: [Word] = []
    for token in telling.isEmpty ? buffer.copy : telling {
      let key = key(buffer.word(token))
      let hash = WordHash.of(key)
      guard seen.insert(hash).inserted else { continue }
      words.append(Word(key: key, hash: hash, range: token.range, isWeak: weak.contains(hash)))
      if words.count == Self.longest { break }
    }
    return words
  }

  /// All words of a text as they are written, case and accents aside, each once.
  func writtenWords(of text: String) -> [[UInt8]] {
    let buffer = tokenizer.words(of: text)
    var seen: Set<[UInt8]> = []
    return buffer.tokens.prefix(Self.longest).map { Array(buffer.word($0)) }.filter {
      seen.insert($0).inserted
    }
  }

  /// A folded word without what sets its genders and numbers apart.
  func key(_ word: some BidirectionalCollection<UInt8>) -> [UInt8] {
    guard let last = word.last, word.count > Self.shortestStem else { return Array(word) }
    let fitting = endings[Int(last)].first { rule in
      word.count - rule.ending.count >= Self.shortestStem
        && word.suffix(rule.ending.count).elementsEqual(rule.ending)
    }
    guard let fitting else { return Array(word) }
    return Array(word.dropLast(fitting.ending.count)) + fitting.other
  }

  private static let shortestStem = 3

  private static func table(_ rules: [String]) -> [[(ending: [UInt8], other: [UInt8])]] {
    var table = [[(ending: [UInt8], other: [UInt8])]](repeating: [], count: 256)
    for rule in rules {
      let parts = rule.split(separator: " ").map { Folding.folded(String($0)) }
      guard let ending = parts.first, let last = ending.last else { continue }
      table[Int(last)].append((ending, parts.count > 1 ? parts[1] : []))
    }
    return table.map { $0.sorted { $0.ending.count > $1.ending.count } }
  }
}
