/// A word of a text in comparable form, with its place in the original.
struct Token: Sendable {
  /// What stands between this token and the one before it.
  enum Gap: UInt8, Comparable, Sendable {
    /// White space, an apostrophe, a hyphen, a slash, quotes or markup: the phrase goes on.
    case soft
    /// A comma.
    case comma
    /// A parenthesis, opening or closing.
    case parenthesis
    /// A colon or a long dash.
    case colon
    /// A full stop, semicolon, question or exclamation mark, or a new block.
    case stop

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// As many bits as its number says: of several gaps the strongest is all their bits together.
    var bits: UInt8 { 1 &<< rawValue &- 1 }

    /// The gap of these bits.
    @inline(__always)
    init(bits: UInt8) {
      self = Self(rawValue: UInt8(truncatingIfNeeded: (~bits).trailingZeroBitCount)) ?? .stop
    }
  }

  /// The bytes in the text, an inclusive ending included.
  var start: Int32
  var end: Int32
  /// The hash of the folded word.
  var hash: UInt64
  /// Where the folded word stands in the buffer's bytes.
  var foldedStart: Int32
  var foldedCount: Int32
  /// The vocabulary's class of this word, or `Vocabulary.unknown`.
  var word: UInt32 = Vocabulary.unknown
  /// The lexicon's list of the prefixes that the word begins with, or `Vocabulary.unknown`.
  var prefixes: UInt32 = Vocabulary.unknown
  /// The word is not written so: it was taken for a slip of the one that `word` says.
  var isMended = false
  /// What stands before it.
  var gap: Gap
  /// A slash stands before it: “React/Vue”.
  var followsSlash = false
  /// An article, preposition or the like, over which phrases reach.
  var isFunction = false
  /// The first letter is a capital in the text.
  var isCapitalised = false

  var range: ByteRange { ByteRange(Int(start), Int(end)) }
}
