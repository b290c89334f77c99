/// What a phrase stands for: a concept, a trade or a cue, by its number.
struct Meaning: Hashable, BitwiseCopyable, Sendable {
  enum Kind: UInt32, Sendable { case concept, trade, cue }

  private static let kindShift: UInt32 = 30

  private var packed: UInt32

  init(_ kind: Kind, _ index: Int) {
    packed = kind.rawValue << Self.kindShift | UInt32(index)
  }

  @inline(__always)
  var kind: Kind { Kind(rawValue: packed >> Self.kindShift) ?? .cue }
  @inline(__always)
  var index: Int { Int(packed & (1 << Self.kindShift - 1)) }
}
