/// Many short lists in two flat arrays: where each begins, and their items one after the other.
///
/// ```
/// FlatLists([[7, 8], [], [9]])   starts 0 2 2 3, items 7 8 9
/// ```
struct FlatLists<Item: BitwiseCopyable & Sendable>: Sendable {
  private(set) var starts: [UInt32]
  private(set) var items: [Item]

  init(_ lists: [[Item]] = []) {
    starts = [0]
    items = []
    for list in lists { append(list) }
  }

  /// The lists of two arrays that fit each other, or nil.
  init?(starts: [UInt32], items: [Item]) {
    guard starts.first == 0, Int(starts[starts.count - 1]) == items.count,
      zip(starts, starts.dropFirst()).allSatisfy(<=)
    else { return nil }
    self.starts = starts
    self.items = items
  }

  var count: Int { starts.count - 1 }
  var byteCount: Int { starts.count * 4 + items.count * MemoryLayout<Item>.stride }

  subscript(_ list: Int) -> ArraySlice<Item> { items[range(list)] }

  /// Where the items of a list stand.
  @inline(__always)
  func range(_ list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

  /// The first item of a list that is not empty.
  @inline(__always)
  func first(_ list: Int) -> Item { items[Int(starts[list])] }

  /// The last item of a list that is not empty.
  func last(_ list: Int) -> Item { items[Int(starts[list + 1]) - 1] }

  mutating func append(_ list: [Item]) {
    items += list
    starts.append(UInt32(items.count))
  }
}
