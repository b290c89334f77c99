/// Words that are looked up one by one, as they are written: months, units, the small words of a language.
///
/// They stand in the word lists under the key `words`, and are neither inflected (or `mai` would be `mais`) nor
/// matched as phrases. A look-up costs a memory access or two.
struct WordTable<Value: Sendable>: Sendable {
  private let vocabulary: Vocabulary
  private let values: [Value]

  /// The words of the lists `words.NAME.…`, each with the value of its list's last name.
  init(_ taxonomy: Taxonomy, _ name: String, value: (Substring) -> Value?) {
    var forms: [(hash: UInt64, word: UInt32)] = []
    var values: [Value] = []
    let prefix = WordList.prefix + name + "."
    for list in taxonomy.wordLists where list.name.hasPrefix(prefix) {
      guard let value = value(list.name.dropFirst(prefix.count)) else { continue }
      forms += list.words.map { (WordHash.of(Folding.folded($0)), UInt32(values.count)) }
      values.append(value)
    }
    vocabulary = Vocabulary(forms)
    self.values = values
  }

  /// The value of a folded word, by its hash.
  subscript(hash: UInt64) -> Value? {
    let index = vocabulary.word(hash)
    return index == Vocabulary.unknown ? nil : values[Int(index)]
  }
}
