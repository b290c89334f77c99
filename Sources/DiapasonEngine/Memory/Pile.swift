/// Items one after the other, in room that is used again for each text.
///
/// An array that is written again asks at each step whether anybody shares it; nobody can share this.
struct Pile<Item: BitwiseCopyable>: ~Copyable {
  private var room: Scratch<Item>
  private(set) var count = 0

  /// An empty pile with room for so many items, which grows.
  init(room: Int) { self.room = Scratch(count: room) }

  var isEmpty: Bool { count == 0 }

  /// All of them, until the next one is added.
  var items: UnsafeMutableBufferPointer<Item> { UnsafeMutableBufferPointer(rebasing: room.items[..<count]) }

  @inline(__always)
  subscript(place: Int) -> Item { room.items[place] }

  @inline(__always)
  mutating func append(_ item: Item) {
    room.makeRoom(count &+ 1)
    room.items[count] = item
    count &+= 1
  }

  /// Room for so many items behind those that are there; `keep` says how many of them were written.
  mutating func room(for more: Int) -> UnsafeMutableBufferPointer<Item> {
    room.makeRoom(count + more, keeping: count)
    return UnsafeMutableBufferPointer(rebasing: room.items[count..<count + more])
  }

  mutating func keep(_ written: Int) { count += written }

  mutating func removeAll() { count = 0 }

  mutating func removeLast(_ number: Int) { count -= number }

  mutating func removeFirst(_ number: Int) {
    for place in number..<count { room.items[place - number] = room.items[place] }
    count -= number
  }

  mutating func removeAll(where isDropped: (Item) -> Bool) {
    var kept = 0
    for place in 0..<count {
      let item = room.items[place]
      if isDropped(item) { continue }
      room.items[kept] = item
      kept += 1
    }
    count = kept
  }
}
