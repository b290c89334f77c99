/// What a phrase stands for: a concept, a trade or a cue, by its number.
struct Meaning: Hashable, BitwiseCopyable, Sendable {
  enum Kind: UInt32, Sendable { case concept, trade, cue }

  private static let kindShift: UInt32 = 30

  private var packed: UInt32

  init(_ kind: Kind, _ index: Int) {
    packed = kind.rawValue << Self.kindShift | UInt32(index)
  }

  /// Told by comparing: to ask for one kind, as every loop over matches does, is a single comparison.
  @inline(__always)
  var kind: Kind {
    if packed >= Kind.cue.rawValue << Self.kindShift { return .cue }
    return packed >= Kind.trade.rawValue << Self.kindShift ? .trade : .concept
  }
  @inline(__always)
  var index: Int { Int(packed & (1 << Self.kindShift - 1)) }
}
