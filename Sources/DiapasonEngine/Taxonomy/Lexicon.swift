/// The compiled words of a taxonomy: everything that matching needs, in flat arrays.
///
/// Labels are a trie over word classes, kept in one hash table; patterns are lists of elements, found by the atoms
/// (a word class or a prefix) that can begin them. Built once, then read only.
struct Lexicon: Sendable {
  /// What a phrase stands for.
  struct Meaning: Hashable, Sendable {
    enum Kind: UInt32, Sendable { case concept, trade, cue }
    var kind: Kind
    var index: Int
  }

  /// A label or pattern, compiled.
  struct Phrase: Sendable {
    var meaning: Meaning
    var isPattern: Bool
    var isHidden: Bool
    /// The label's own spelling, where case or accents must be exact.
    var spelling: [UInt8]
    var isCaseExact: Bool
    var areAccentsExact: Bool
    var needs: [GuardTerm]
    /// A concept's label that needs a word of knowing beside it (“connaissance”): in a profile its name is enough.
    var isField: Bool
    var excludes: [GuardTerm]
    var scope: PhraseSource.Scope
    var with: [Int]
    /// The pattern's elements.
    var elements: Range<Int>
    var source: PhraseSource
  }

  /// What a guard asks to stand near.
  enum GuardTerm: Sendable {
    /// One of these atoms in a row.
    case words([UInt32])
    /// A skill of this domain; any skill where empty.
    case domain(String)
  }

  /// One element of a pattern.
  struct Element: Sendable {
    var gap: Int
    var isLiteral: Bool
    var alternatives: [[UInt32]]
  }

  var vocabulary: Vocabulary
  var inclusiveEndings: [UInt64]
  var phrases: [Phrase]
  var elements: [Element]
  var trie: PhraseTrie
  /// From the hash of a prefix to its atom.
  var prefixes: [UInt64: UInt32]
  /// The shortest and longest prefix, in bytes.
  var prefixLengths: ClosedRange<Int>
  /// The number of word classes: atoms below it are words, from it on prefixes.
  var wordCount: UInt32
  /// For each atom the patterns that it can begin.
  var patternsByAtom: [[Int32]]

  var tokenizer: Tokenizer { Tokenizer(vocabulary: vocabulary, inclusiveEndings: inclusiveEndings) }
}
