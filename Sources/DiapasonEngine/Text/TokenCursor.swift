/// The tokenizer's walk over the bytes of one stretch of text.
///
/// One pass: words with white space and simple marks between them are read eight bytes at a time; whatever else comes
/// is looked at character by character, and changes what the next words find.
struct TokenCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  var index: Int
  let end: Int
  /// The tables of `ByteKind`.
  let kinds: UnsafeBufferPointer<UInt8>
  let accents: UnsafeBufferPointer<UInt8>
  let inclusiveEndings: UnsafeBufferPointer<UInt64>
  /// The words, and how many there are.
  private let tokens: UnsafeMutableBufferPointer<Token>
  private(set) var count = 0
  /// The letters of all words, and where those of the last one end.
  let folded: UnsafeMutablePointer<UInt8>
  var foldedEnd: Int

  /// Words longer than this are compared by their beginning.
  static let longestWord = 64

  /// Where the word that is being read begins, below zero between words; and where it ends so far.
  private(set) var wordStart = -1
  var wordEnd = 0
  private var foldedStart = 0
  private var capital = false
  /// What stands before the next word: the bits of its gap.
  private var gap = Token.Gap.stop.bits
  var slash = false
  /// Up to here no “>” and no “)” closes what opened before: of many that are never closed each byte is looked at once.
  var (openTag, openLink) = (0, 0)

  init(
    bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange, kinds: UnsafeBufferPointer<UInt8>,
    accents: UnsafeBufferPointer<UInt8>, inclusiveEndings: UnsafeBufferPointer<UInt64>,
    into tokens: UnsafeMutableBufferPointer<Token>, folded: UnsafeMutablePointer<UInt8>, foldedEnd: Int
  ) {
    self.bytes = bytes
    index = range.start
    end = range.end
    (self.kinds, self.accents) = (kinds, accents)
    self.inclusiveEndings = inclusiveEndings
    self.tokens = tokens
    self.folded = folded
    self.foldedEnd = foldedEnd
  }

  mutating func run() {
    while true {
      // A copy whose address nobody takes: its numbers stay in registers.
      var words = self
      words.readWords()
      self = words
      guard index < end else { break }
      readCharacter()
    }
    finish()
  }

  @inline(__always)
  mutating func begin(isCapital: Bool) {
    wordStart = index
    foldedStart = foldedEnd
    capital = isCapital
  }

  /// Adds a letter of a character that is so many bytes long.
  mutating func add(_ letter: UInt8, _ length: Int, isCapital: Bool) {
    if wordStart < 0 { begin(isCapital: isCapital) }
    wordEnd = index + length
    guard foldedEnd - foldedStart < Self.longestWord else { return }
    folded[foldedEnd] = letter
    foldedEnd += 1
  }

  @inline(__always)
  mutating func finish() {
    guard wordStart >= 0 else { return }
    foldedEnd = min(foldedEnd, foldedStart &+ Self.longestWord)
    let length = foldedEnd &- foldedStart
    tokens[count] = Token(
      start: Int32(truncatingIfNeeded: wordStart), end: Int32(truncatingIfNeeded: wordEnd),
      hash: WordHash.of(folded, foldedStart, length),
      foldedStart: Int32(truncatingIfNeeded: foldedStart), foldedCount: UInt8(truncatingIfNeeded: length),
      gap: Token.Gap(bits: gap), followsSlash: slash, isCapitalised: capital)
    count &+= 1
    wordStart = -1
    gap = Token.Gap.soft.bits
    slash = false
  }

  @inline(__always)
  mutating func separate(_ kind: Token.Gap) { separate(bits: kind.bits) }

  @inline(__always)
  mutating func separate(bits: UInt8) {
    finish()
    gap |= bits
  }

  mutating func dropWord() {
    if wordStart >= 0 { foldedEnd = foldedStart }
    wordStart = -1
  }
}
