/// Writes arrays of plain numbers as bytes, each with its count and at a multiple of eight.
struct CompiledWriter {
  private(set) var bytes: [UInt8] = []

  mutating func array<Item: BitwiseCopyable>(_ items: [Item]) {
    withUnsafeBytes(of: UInt64(items.count).littleEndian) { bytes.append(contentsOf: $0) }
    items.withUnsafeBytes { bytes.append(contentsOf: $0) }
    while bytes.count % 8 != 0 { bytes.append(0) }
  }

  mutating func lists<Item: BitwiseCopyable>(_ lists: FlatLists<Item>) {
    array(lists.starts)
    array(lists.items)
  }

  mutating func strings(_ strings: [String]) { lists(FlatLists(strings.map { Array($0.utf8) })) }
  mutating func numbers(_ numbers: [[Int]]) { lists(FlatLists(numbers.map { $0.map { UInt32($0) } })) }

  mutating func stringLists(_ lists: [[String]]) {
    array(lists.map { UInt32($0.count) })
    strings(lists.flatMap { $0 })
  }
}
