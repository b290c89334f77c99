/// For each token of a clause the bits of the atoms in each `AtomWindow`.
struct AtomWindows: ~Copyable {
  /// Eight numbers for each token, side by side: one line of memory.
  private var bits = Scratch<UInt64>(count: 128 * AtomWindows.stride)

  static let stride = 8

  /// The windows of all tokens, until the next clause: those of a token in the order of `AtomWindow`, after those of
  /// the tokens before it.
  var items: UnsafeMutableBufferPointer<UInt64> { bits.items }

  /// What is seen from one token towards one end of the clause.
  private struct Side {
    var next: UInt64 = 0
    var near: UInt64 = 0
    var all: UInt64 = 0

    /// Moves on by a token, which `atoms` fit; nothing is seen over a full stop.
    @inline(__always)
    mutating func pass(_ atoms: UInt64, isFunction: Bool, isStop: Bool) {
      near = isStop ? 0 : isFunction ? near | atoms : atoms
      all = isStop ? 0 : all | atoms
      next = isStop ? 0 : atoms
    }
  }

  mutating func fill(_ tokens: UnsafeBufferPointer<Token>, _ atoms: AtomView) {
    guard !tokens.isEmpty else { return }
    bits.makeRoom(tokens.count &* Self.stride)
    let (items, masks, clause) = (bits.items, atoms.masks, atoms.mask)
    var side = Side()
    for token in tokens.indices {
      if token > 0 {
        let other = token &- 1
        side.pass(masks[other], isFunction: tokens[other].isFunction, isStop: tokens[token].gap == .stop)
      }
      items[Self.place(.clause, of: token)] = clause
      items[Self.place(.previous, of: token)] = side.next
      items[Self.place(.before, of: token)] = side.near
      items[Self.place(.earlier, of: token)] = side.all
    }
    side = Side()
    for token in tokens.indices.reversed() {
      let other = token &+ 1
      if other < tokens.count {
        side.pass(masks[other], isFunction: tokens[other].isFunction, isStop: tokens[other].gap == .stop)
      }
      items[Self.place(.next, of: token)] = side.next
      items[Self.place(.after, of: token)] = side.near
      items[Self.place(.later, of: token)] = side.all
    }
  }

  @inline(__always)
  private static func place(_ window: AtomWindow, of token: Int) -> Int {
    token &* stride &+ Int(window.rawValue)
  }
}
