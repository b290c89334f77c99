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

  /// What is rarely asked of it, a bit each: so that a token takes half a line of memory.
  private struct Marks: OptionSet {
    let rawValue: UInt8

    static let isMended = Marks(rawValue: 1)
    static let followsSlash = Marks(rawValue: 2)
    static let isCapitalised = Marks(rawValue: 4)
  }

  /// The bytes in the text, an inclusive ending included.
  var start: Int32
  var end: Int32
  /// The hash of the folded word.
  var hash: UInt64
  /// Where the folded word stands in the buffer's bytes.
  let foldedStart: Int32
  /// The vocabulary's class of this word, or `Vocabulary.unknown`.
  var word = Vocabulary.unknown
  /// The lexicon's list of the prefixes that the word begins with, or `Vocabulary.unknown`.
  var prefixes = Vocabulary.unknown
  /// How many bytes the folded word has.
  let foldedCount: UInt8
  /// What stands before it.
  let gap: Gap
  /// Is an article, preposition or the like, over which phrases reach.
  var isFunction = false
  private var marks: Marks

  init(
    start: Int32, end: Int32, hash: UInt64, foldedStart: Int32, foldedCount: UInt8, gap: Gap,
    followsSlash: Bool, isCapitalised: Bool
  ) {
    (self.start, self.end, self.hash) = (start, end, hash)
    (self.foldedStart, self.foldedCount, self.gap) = (foldedStart, foldedCount, gap)
    // Joined as numbers: most of them are not foreseen.
    let slash = followsSlash ? Marks.followsSlash.rawValue : 0
    marks = Marks(rawValue: slash | (isCapitalised ? Marks.isCapitalised.rawValue : 0))
  }

  /// The word is not written so: it was taken for a slip of the one that `word` says.
  var isMended: Bool {
    get { marks.contains(.isMended) }
    set { if newValue { marks.insert(.isMended) } else { marks.remove(.isMended) } }
  }
  /// A slash stands before it: “React/Vue”.
  var followsSlash: Bool { marks.contains(.followsSlash) }
  /// The first letter is a capital in the text.
  var isCapitalised: Bool { marks.contains(.isCapitalised) }

  var range: ByteRange { ByteRange(Int(start), Int(end)) }
}
