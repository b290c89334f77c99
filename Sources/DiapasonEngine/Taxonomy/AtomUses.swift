/// How often texts hold each atom, as far as a taxonomy can tell.
///
/// The words of its list of frequent words come first. Of the others, what many labels and patterns use, texts hold often
/// too. A prefix is held as often as all the words that begin with it.
struct AtomUses {
  private(set) var uses: [Int]

  /// The first of the frequent words; the second comes half as often, and so on.
  private static let most = 1 << 20

  init(
    _ lexicon: Lexicon, labels: [[UInt32]], frequent: [[UInt8]], _ prefixes: [[UInt8]: UInt32],
    _ classes: WordClasses
  ) {
    uses = [Int](repeating: 1, count: lexicon.atomCount)
    for word in labels.joined() { uses[Int(word)] += 1 }
    for element in lexicon.elements {
      for member in element.alternatives.range { uses[Int(lexicon.alternatives.first(member))] += 1 }
    }
    for (rank, word) in frequent.enumerated() {
      let atom = lexicon.vocabulary.word(WordHash.of(word))
      guard atom != Vocabulary.unknown else { continue }
      uses[Int(atom & ~Vocabulary.functionBit)] += Self.most / (rank + 1)
    }
    // Summed in no order: addition has none.
    for (prefix, atom) in prefixes {
      uses[Int(atom)] += classes.words(startingWith: prefix).reduce(0) { $0 + uses[Int($1)] }
    }
  }
}
