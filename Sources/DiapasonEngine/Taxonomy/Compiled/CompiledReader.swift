/// Reads what `CompiledWriter` wrote; whatever does not fit is an error, never a crash.
struct CompiledReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func array<Item: BitwiseCopyable>(of: Item.Type) throws(CompiledFailure) -> [Item] {
    guard place + 8 <= bytes.count else { throw .truncated }
    let count = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    place += 8
    let room = bytes.count - place
    guard count <= UInt64(room / MemoryLayout<Item>.stride) else { throw .truncated }
    let size = Int(count) * MemoryLayout<Item>.stride
    let source = UnsafeRawBufferPointer(rebasing: bytes[place..<place + size])
    let items = [Item](unsafeUninitializedCapacity: Int(count)) { buffer, initialized in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(from: source)
      initialized = Int(count)
    }
    place = min((place + size + 7) & ~7, bytes.count)
    return items
  }

  mutating func lists<Item: BitwiseCopyable & Sendable>(of: Item.Type) throws(CompiledFailure) -> FlatLists<
    Item
  > {
    let starts = try array(of: UInt32.self)
    let items = try array(of: Item.self)
    guard let lists = FlatLists(starts: starts, items: items) else { throw .unsound("lists") }
    return lists
  }

  mutating func strings() throws(CompiledFailure) -> [String] {
    let lists = try lists(of: UInt8.self)
    return (0..<lists.count).map { String(decoding: lists[$0], as: UTF8.self) }
  }

  /// Lists of places below `limit`.
  mutating func numbers(below limit: Int) throws(CompiledFailure) -> [[Int]] {
    let lists = try lists(of: UInt32.self)
    guard lists.items.allSatisfy({ $0 < limit }) else { throw .unsound("numbers") }
    return (0..<lists.count).map { lists[$0].map { Int($0) } }
  }

  mutating func stringLists() throws(CompiledFailure) -> [[String]] {
    let counts = try array(of: UInt32.self)
    let strings = try strings()
    guard counts.reduce(0, { $0 + Int($1) }) == strings.count else { throw .unsound("strings") }
    var lists: [[String]] = []
    var place = 0
    for count in counts {
      lists.append(Array(strings[place..<place + Int(count)]))
      place += Int(count)
    }
    return lists
  }
}
