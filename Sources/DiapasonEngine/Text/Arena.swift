/// Memory for many small arrays that last as long as each other: given out piece by piece at addresses that never move,
/// and given back all at once.
final class Arena<Item: BitwiseCopyable>: @unchecked Sendable {
  private var blocks: [UnsafeMutableBufferPointer<Item>] = []
  /// How much of the last block is given out.
  private var used = 0
  private let usual: Int

  /// An arena that asks for memory by so many items, or more where a piece is larger.
  init(block: Int) { usual = block }

  deinit {
    for block in blocks { block.deallocate() }
  }

  /// A piece that `body` fills from its beginning on, as far as it returns.
  func piece(
    upTo count: Int, _ body: (UnsafeMutableBufferPointer<Item>) -> Int
  ) -> UnsafeBufferPointer<Item> {
    let room = room(count)
    let filled = body(room)
    used &+= filled
    return UnsafeBufferPointer(rebasing: room[..<filled])
  }

  /// A copy of the items.
  func copy(_ items: UnsafeBufferPointer<Item>) -> UnsafeBufferPointer<Item> {
    piece(upTo: items.count) { room in
      _ = room.initialize(fromContentsOf: items)
      return items.count
    }
  }

  func copy(_ items: [Item]) -> UnsafeBufferPointer<Item> { items.withUnsafeBufferPointer(copy) }

  private func room(_ count: Int) -> UnsafeMutableBufferPointer<Item> {
    if let last = blocks.last, last.count &- used >= count {
      return UnsafeMutableBufferPointer(rebasing: last[used..<(used &+ count)])
    }
    let block = UnsafeMutableBufferPointer<Item>.allocate(capacity: max(count, usual))
    blocks.append(block)
    used = 0
    return UnsafeMutableBufferPointer(rebasing: block[..<count])
  }
}
