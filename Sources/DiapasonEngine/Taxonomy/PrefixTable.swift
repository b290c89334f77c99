/// The word beginnings that patterns ask for (`explic*`), by hash.
///
/// A bit for every hash lets nearly all beginnings of all words pass by without a look into the table.
struct PrefixTable: Sendable {
  private static let filterBits = 1 << 16
  /// Few lists have more atoms.
  static let usualList = 4

  /// Hashes, zero where free; the count is a power of two.
  var keys: [UInt64]
  var atoms: [UInt32]
  /// The prefixes that words of the vocabulary begin with, the shortest first; the first list is empty.
  let lists: FlatLists<UInt32>
  /// The same as the inner loops read them, and behind the last as many atoms as a usual list has.
  let listStarts: FixedArray<UInt32>
  let listAtoms: FixedArray<UInt32>
  /// How many atoms the longest list has.
  let longestList: Int
  /// The filter, derived from the keys.
  let filter: FixedArray<UInt64>

  init(_ prefixes: [(hash: UInt64, atom: UInt32)], _ lists: FlatLists<UInt32> = FlatLists([[]])) {
    var size = 16
    while size < prefixes.count * 2 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var atoms = [UInt32](repeating: 0, count: size)
    for prefix in prefixes {
      var slot = Int(truncatingIfNeeded: prefix.hash) & (size - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = prefix.hash
      atoms[slot] = prefix.atom
    }
    self.init(keys: keys, atoms: atoms, lists)
  }

  init(keys: [UInt64], atoms: [UInt32], _ lists: FlatLists<UInt32>) {
    self.lists = lists
    listStarts = FixedArray(lists.starts)
    listAtoms = FixedArray(lists.items + [UInt32](repeating: 0, count: Self.usualList))
    longestList = (0..<lists.count).reduce(0) { max($0, lists.range($1).count) }
    self.keys = keys
    self.atoms = atoms
    var filter = [UInt64](repeating: 0, count: Self.filterBits / 64)
    for key in keys where key != 0 {
      let bit = Self.bit(key)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.filter = FixedArray(filter)
  }

  @inline(__always)
  private static func bit(_ hash: UInt64) -> Int { Int(hash >> 48) }

  /// Whether the filter lets the hash pass.
  @inline(__always)
  static func mayHold(_ hash: UInt64, _ filter: UnsafeBufferPointer<UInt64>) -> Bool {
    let bit = bit(hash)
    return filter[bit >> 6] & (1 << UInt64(truncatingIfNeeded: bit & 63)) != 0
  }

  /// The atom of the prefix with this hash, or nil.
  @inline(__always)
  func atom(_ hash: UInt64) -> UInt32? {
    guard Self.mayHold(hash, filter.items) else { return nil }
    var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == hash { return atoms[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }
}
