/// Tells French from English by counting small words: the lists `words.tongue.fr` and `words.tongue.en`.
struct LanguageReader: Sendable {
  /// The languages that are told apart.
  private enum Tongue: String { case fr, en }

  /// Fewer small words than this say too little.
  private static let fewest = 3

  private let words: WordTable<Tongue>

  init(_ taxonomy: Taxonomy) {
    words = WordTable(taxonomy, "tongue") { Tongue(rawValue: String($0)) }
  }

  /// The document with the language of its sections and its own.
  func withLanguages(_ document: Document, _ readings: [[ClauseReading]]) -> Document {
    var document = document
    var french = 0
    var english = 0
    for index in document.sections.indices {
      let count = count(readings[index])
      (french, english) = (french + count.french, english + count.english)
      document.sections[index].language = language(count.french, count.english)
    }
    document.language = language(french, english)
    return document
  }

  private func count(_ readings: [ClauseReading]) -> (french: Int, english: Int) {
    var count = (french: 0, english: 0)
    for reading in readings {
      for token in reading.tokens {
        switch words[token.hash] {
        case .fr: count.french += 1
        case .en: count.english += 1
        case nil: break
        }
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
