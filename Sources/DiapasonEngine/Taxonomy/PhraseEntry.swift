/// What the loops over matches ask of a phrase, without a look at the phrase itself.
struct PhraseEntry: Equatable, BitwiseCopyable, Sendable {
  private static let patternBit: UInt32 = 1 << 31
  private static let guardedBit: UInt32 = 1 << 30
  private static let companyBit: UInt32 = 1 << 29
  private static let audienceShift: UInt32 = 27
  private static let numberMask: UInt32 = 1 << audienceShift - 1

  private let packed: UInt32
  /// What it stands for.
  let meaning: Meaning

  init(_ number: Int, _ phrase: Phrase, _ audience: Audience) {
    let isFree =
      phrase.needs.isEmpty && phrase.excludes.isEmpty
      && phrase.flags.isDisjoint(with: [.caseExact, .accentsExact, .told])
    packed =
      UInt32(number) | (phrase.isPattern ? Self.patternBit : 0) | (isFree ? 0 : Self.guardedBit)
      | (phrase.with.isEmpty ? 0 : Self.companyBit) | audience.rawValue << Self.audienceShift
    meaning = phrase.meaning
  }

  /// Its index in the lexicon.
  @inline(__always)
  var number: Int { Int(packed & Self.numberMask) }
  /// The number of its audience.
  @inline(__always)
  var audience: UInt32 { packed >> Self.audienceShift & 3 }
  @inline(__always)
  var isPattern: Bool { packed & Self.patternBit != 0 }
  /// Whether it stands for other things, too.
  @inline(__always)
  var hasCompany: Bool { packed & Self.companyBit != 0 }
  /// Whether it must be spelled in one way, asks for something beside it, or is not heard everywhere.
  @inline(__always)
  var isGuarded: Bool { packed & Self.guardedBit != 0 }

  /// Whether the other adds nothing where both are found.
  ///
  /// It says the same and comes later, and nothing keeps this one from being heard. Two in five of the skills and trades
  /// found were such: other spellings of one row of words, or a name that is the same in both languages.
  func standsFor(_ other: PhraseEntry) -> Bool {
    !isGuarded && number < other.number && meaning == other.meaning && audience == other.audience
  }
}
