/// Room for items that is written again for each text, at an address that only growing moves.
///
/// Writing an item is one store: an array would ask each time whether anybody shares it.
final class Scratch<Item: BitwiseCopyable> {
  private(set) var items: UnsafeMutableBufferPointer<Item>
  private let empty: Item?

  /// Room for `count` items, all of them `empty`; where that is left out, no item is read before it is written.
  init(count: Int, empty: Item? = nil) {
    self.empty = empty
    items = .allocate(capacity: count)
    if let empty { items.initialize(repeating: empty) }
  }

  deinit { items.deallocate() }

  /// Makes room for at least `count` items; those that are there stay.
  @inline(__always)
  func makeRoom(_ count: Int) {
    if items.count < count { grow(count) }
  }

  private func grow(_ count: Int) {
    let larger = UnsafeMutableBufferPointer<Item>.allocate(capacity: max(count, 2 * items.count))
    let end = larger.initialize(fromContentsOf: items)
    if let empty { larger[end...].initialize(repeating: empty) }
    items.deallocate()
    items = larger
  }
}
