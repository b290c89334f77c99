/// The compiled words of a taxonomy: everything that matching needs, in flat arrays.
///
/// Labels are a trie over word classes, kept in one hash table; patterns are lists of elements, found by the atoms
/// (a word class or a prefix) that can begin them. Built once, then read only.
struct Lexicon: Sendable {
  var vocabulary: Vocabulary
  var inclusiveEndings: [UInt64]
  /// The long words of labels, by the slips that people make in them.
  var typos = TypoIndex([])
  /// The number of atoms: word classes first, then prefixes.
  var atomCount = 0
  var phrases: [Phrase] = []
  var trie = PhraseTrie()
  var elements: [PatternElement] = []
  /// The atoms of each member of each choice.
  var alternatives = FlatLists<UInt32>()
  /// For each of these members the atom that texts hold least often.
  var rarestAtoms: [UInt32] = []
  var guards: [GuardTerm] = []
  /// The atoms of guards, and the further meanings of phrases.
  var numbers: [UInt32] = []
  var prefixes = PrefixTable([])
  /// For each atom the patterns of whose rarest element it is the rarest atom of a member.
  var patternsByAtom = FlatLists<UInt32>()
  /// The bits that stand for atoms in the masks of clauses.
  var slots = AtomSlots()
  /// The texts of phrases, one after the other.
  var strings: [UInt8] = []
  /// The domains that concepts belong to, and the files that phrases come from.
  var domains: [String] = []
  var files: [String] = []

  var tokenizer: Tokenizer { Tokenizer(vocabulary: vocabulary, inclusiveEndings: inclusiveEndings) }

  /// How a phrase is written in the taxonomy.
  func text(_ phrase: Phrase) -> String { String(decoding: strings[phrase.text.range], as: UTF8.self) }

  /// What the words of a phrase mean: its own meaning first, then those that come with it, by number.
  func meanings(_ phrase: Phrase) -> [Int] {
    [phrase.meaning.index] + numbers[phrase.with.range].map { Int($0) }
  }
}
