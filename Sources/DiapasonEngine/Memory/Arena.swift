/// Memory for many small arrays that last as long as each other: given out piece by piece at addresses that never move,
/// and taken back all at once.
final class Arena<Item: BitwiseCopyable> {
  private var blocks: [UnsafeMutableBufferPointer<Item>] = []
  /// What is left of the last block.
  private var rest = UnsafeMutableBufferPointer<Item>(start: nil, count: 0)
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
    if rest.count < count { addBlock(count) }
    let room = UnsafeMutableBufferPointer(rebasing: rest[..<count])
    let filled = body(room)
    rest = UnsafeMutableBufferPointer(rebasing: rest[filled...])
    return UnsafeBufferPointer(rebasing: room[..<filled])
  }

  /// A copy of the items.
  func copy(_ items: UnsafeBufferPointer<Item>) -> UnsafeBufferPointer<Item> {
    piece(upTo: items.count) { room in
      _ = room.initialize(fromContentsOf: items)
      return items.count
    }
  }

  /// A copy of what a sequence gives, which is no more than `count` items.
  func copy(upTo count: Int, _ items: some Sequence<Item>) -> UnsafeBufferPointer<Item> {
    piece(upTo: count) { $0.initialize(from: items).index }
  }

  /// Takes all pieces back: nobody may look into them any more.
  func clear() {
    guard let first = blocks.first else { return }
    for block in blocks.dropFirst() { block.deallocate() }
    blocks.removeLast(blocks.count - 1)
    rest = first
  }

  private func addBlock(_ count: Int) {
    rest = .allocate(capacity: max(count, usual))
    blocks.append(rest)
  }
}
