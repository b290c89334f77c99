/// Room for items that is written again for each text, at an address that only growing moves.
///
/// Writing an item is one store: an array would ask each time whether anybody shares it. What is new in it holds nothing
/// yet, and is written before it is read.
struct Scratch<Item: BitwiseCopyable>: ~Copyable {
  private(set) var items: UnsafeMutableBufferPointer<Item>

  init(count: Int) { items = .allocate(capacity: count) }

  /// Room for `count` items, all of them `empty`.
  init(count: Int, empty: Item) {
    self.init(count: count)
    items.initialize(repeating: empty)
  }

  deinit { items.deallocate() }

  /// Makes room for at least `count` items; those that are there stay.
  @inline(__always)
  mutating func makeRoom(_ count: Int) {
    if items.count < count { grow(count) }
  }

  private mutating func grow(_ count: Int) {
    let larger = UnsafeMutableBufferPointer<Item>.allocate(capacity: max(count, 2 * items.count))
    _ = larger.initialize(fromContentsOf: items)
    items.deallocate()
    items = larger
  }
}
