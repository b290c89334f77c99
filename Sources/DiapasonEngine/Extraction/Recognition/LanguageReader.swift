/// Tells French from English by counting small words: the lists `words.tongue.fr` and `words.tongue.en`.
struct LanguageReader: Sendable {
  /// The languages that are told apart.
  private enum Tongue: String { case fr, en }

  /// What the table says of their words.
  private static let french: UInt32 = 0
  private static let english: UInt32 = 1

  /// Fewer small words than this say too little.
  private static let fewest = 3

  /// The small words, each with its language.
  private let words: Vocabulary

  init(_ taxonomy: Taxonomy) {
    let prefix = WordList.prefix + "tongue."
    var forms: [(hash: UInt64, word: UInt32)] = []
    for list in taxonomy.wordLists where list.name.hasPrefix(prefix) {
      guard let tongue = Tongue(rawValue: String(list.name.dropFirst(prefix.count))) else { continue }
      let word = tongue == .fr ? Self.french : Self.english
      forms += list.words.map { (WordHash.of(Folding.folded($0)), word) }
    }
    words = Vocabulary(forms)
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
    // Every word of the document is looked up: the table and its numbers, nothing between.
    let entries = words.table.items
    var count = (french: 0, english: 0)
    for reading in readings {
      for token in reading.tokens {
        // Counted without a branch: nobody foresees which word comes next.
        let word = Vocabulary.word(token.hash, in: entries)
        count.french &+= word == Self.french ? 1 : 0
        count.english &+= word == Self.english ? 1 : 0
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
