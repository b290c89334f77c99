/// Tells French from English by counting small words: the lists `words.tongue.fr` and `words.tongue.en`.
struct LanguageReader: Sendable {
  /// The languages that are told apart.
  private enum Tongue: String { case fr, en }

  /// Fewer small words than this say too little.
  private static let fewest = 3

  /// What a word or a class of words says: a bit for each language.
  private static let neither: UInt8 = 0
  private static let french: UInt8 = 1
  private static let english: UInt8 = 2
  /// Its words must be looked up one by one.
  private static let mixed: UInt8 = 4

  /// The small words, each with its language.
  private let words: Vocabulary
  /// What each class of the taxonomy's words says; the last, what words do that it doesn't know.
  private let classes: FixedArray<UInt8>

  init(_ taxonomy: Taxonomy) {
    let prefix = WordList.prefix + "tongue."
    var forms: [(hash: UInt64, word: UInt32)] = []
    for list in taxonomy.wordLists where list.name.hasPrefix(prefix) {
      guard let tongue = Tongue(rawValue: String(list.name.dropFirst(prefix.count))) else { continue }
      let said = UInt32(tongue == .fr ? Self.french : Self.english)
      forms += list.words.map { (WordHash.of(Folding.folded($0)), said) }
    }
    words = Vocabulary(forms)
    classes = FixedArray(Self.classes(taxonomy.lexicon.vocabulary, words, forms))
  }

  /// Most words are in a class of which no word is small, or all are.
  private static func classes(
    _ known: Vocabulary, _ words: Vocabulary, _ forms: [(hash: UInt64, word: UInt32)]
  ) -> [UInt8] {
    let entries = known.table.items.filter { $0.key != 0 && $0.word != Vocabulary.unknown }
    let count = entries.reduce(0) { max($0, Int($1.word & ~Vocabulary.functionBit) + 1) }
    var classes = [UInt8?](repeating: nil, count: count)
    for entry in entries {
      let (said, place) = (tongue(words.word(entry.key)), Int(entry.word & ~Vocabulary.functionBit))
      classes[place] = classes[place].map { $0 == said ? said : mixed } ?? said
    }
    let areKnown = forms.allSatisfy { known.word($0.hash) & ~Vocabulary.functionBit < UInt32(count) }
    return classes.map { $0 ?? neither } + [areKnown ? neither : mixed]
  }

  @inline(__always)
  private static func tongue(_ word: UInt32) -> UInt8 {
    word == Vocabulary.unknown ? neither : UInt8(truncatingIfNeeded: word)
  }

  /// Sets the language of the document and of its sections.
  func tellLanguages(of document: inout Document, _ readings: DocumentReading) {
    var french = 0
    var english = 0
    for index in readings.indices {
      let count = count(readings[index])
      (french, english) = (french + count.french, english + count.english)
      document.sections[index].language = language(count.french, count.english)
    }
    document.language = language(french, english)
  }

  private func count(_ readings: [ClauseReading]) -> (french: Int, english: Int) {
    // Every word of the document is counted, and bits are added rather than asked: nobody foresees which comes next.
    let (classes, entries) = (classes.items, words.table.items)
    let last = classes.count &- 1
    var count = (french: 0, english: 0)
    for reading in readings {
      for token in reading.tokens {
        var said = classes[token.isMended ? last : min(Int(token.word), last)]
        if said == Self.mixed { said = Self.tongue(Vocabulary.word(token.hash, in: entries)) }
        count.french &+= Int(said & 1)
        count.english &+= Int(said >> 1 & 1)
      }
    }
    return count
  }

  /// The language with most of the small words, where it has them two to one.
  private func language(_ french: Int, _ english: Int) -> String? {
    if french >= Self.fewest, french > 2 * english { return Tongue.fr.rawValue }
    if english >= Self.fewest, english > 2 * french { return Tongue.en.rawValue }
    return nil
  }
}
