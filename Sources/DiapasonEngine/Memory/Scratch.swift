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

  /// Makes room for at least `count` items; those that are there stay, or only the first `kept` of them.
  @inline(__always)
  mutating func makeRoom(_ count: Int, keeping kept: Int? = nil) {
    if items.count < count { grow(count, keeping: kept ?? items.count) }
  }

  private mutating func grow(_ count: Int, keeping kept: Int) {
    let larger = UnsafeMutableBufferPointer<Item>.allocate(capacity: max(count, 2 * items.count))
    _ = larger.initialize(fromContentsOf: items[..<kept])
    items.deallocate()
    items = larger
  }
}
