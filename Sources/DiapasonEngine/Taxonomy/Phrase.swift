/// A label or pattern as it is compiled: numbers of one size and no padding, so that a table of them is one block of
/// bytes in the compiled file, the same on every build.
struct Phrase: BitwiseCopyable, Sendable {
  struct Flags: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt32
    static let pattern = Flags(rawValue: 1)
    static let hidden = Flags(rawValue: 2)
    static let caseExact = Flags(rawValue: 4)
    static let accentsExact = Flags(rawValue: 8)
    /// Its guard may be met by a skill elsewhere in the section, or anywhere in the document.
    static let sectionScope = Flags(rawValue: 16)
    static let documentScope = Flags(rawValue: 32)
    /// What people say of themselves: heard in profiles only.
    static let told = Flags(rawValue: 64)
    /// It needs a word of knowing beside it (“connaissance”): in a profile its name is enough.
    static let field = Flags(rawValue: 128)
    /// The language that it is known to be in.
    static let french = Flags(rawValue: 256)
    static let english = Flags(rawValue: 512)
    /// The name of its concept or trade.
    static let name = Flags(rawValue: 1024)
    /// Found by name, never heard in a text.
    static let silent = Flags(rawValue: 2048)
  }

  /// What it stands for.
  var meaning: Meaning
  var flags: Flags
  /// The guard terms of which one must stand near, and those of which none may.
  var needs = Run()
  var excludes = Run()
  /// Other meanings of the same kind that the same words have, in the lexicon's numbers.
  var with = Run()
  /// The elements of a pattern.
  var elements = Run()
  /// How it is written, in the lexicon's strings; the file and line where.
  var text = Run()
  var file: UInt32
  var line: UInt32

  var isPattern: Bool { flags.contains(.pattern) }
}

/// A stretch of one of the lexicon's arrays.
struct Run: BitwiseCopyable, Sendable {
  var start: UInt32 = 0
  var count: UInt32 = 0

  init() {}

  init(_ range: Range<Int>) {
    start = UInt32(range.lowerBound)
    count = UInt32(range.count)
  }

  var range: Range<Int> { Int(start)..<Int(start &+ count) }
  var isEmpty: Bool { count == 0 }
}

/// What a guard asks to stand near: words in a row, or a skill of a domain.
struct GuardTerm: BitwiseCopyable, Sendable {
  static let words: UInt32 = .max
  static let anyDomain: UInt32 = .max - 1

  /// The domain's number, `anyDomain`, or `words`.
  var domain: UInt32
  /// The atoms in the lexicon's numbers, where it asks for words.
  var atoms = Run()
}

/// One element of a pattern: what may stand there, and how far from the one before.
struct PatternElement: BitwiseCopyable, Sendable {
  private static let literalBit: UInt32 = 1 << 31

  private var distance: UInt32
  /// Which lists of the lexicon's `alternatives`.
  let alternatives: Run

  init(gap: Int, isLiteral: Bool, alternatives: Run) {
    distance = UInt32(gap) | (isLiteral ? Self.literalBit : 0)
    self.alternatives = alternatives
  }

  /// How many other words may stand before it.
  var gap: Int { Int(distance & ~Self.literalBit) }
  /// The very next word, function words included.
  var isLiteral: Bool { distance & Self.literalBit != 0 }
}

extension Phrase.Flags {
  /// What the taxonomy's files say of a phrase.
  init(_ source: PhraseSource) {
    self = []
    if source.isPattern { insert(.pattern) }
    if source.isHidden { insert(.hidden) }
    if source.isTold { insert(.told) }
    if source.isCaseExact { insert(.caseExact) }
    if source.areAccentsExact { insert(.accentsExact) }
    if source.scope == .section { insert(.sectionScope) }
    if source.scope == .document { insert(.documentScope) }
    if source.language == .french { insert(.french) }
    if source.language == .english { insert(.english) }
    if source.isName { insert(.name) }
    if source.isSilent { insert(.silent) }
  }
}
