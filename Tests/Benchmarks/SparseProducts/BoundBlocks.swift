/// Sparse vectors in bytes, rounded up, laid out so that what a product can be at most is found in one pass.
///
/// Rows stand in blocks whose sums stay in the processor's nearest cache. A skill that many rows hold is a column of
/// bytes, added sixteen rows at a time; any other a list of the rows that hold it, for each block. A byte where a float
/// would stand means a quarter of the memory to walk; the few rows whose bound is high enough are weighed exactly.
struct BoundBlocks: Sendable {
  /// Rows in a block: their sums take 32 kB.
  static let size = 16_384
  /// A skill that one row in so many holds is cheaper as a column than as a list.
  private static let rareness = 16
  /// The largest byte.
  private static let most: Float = 255

  let rowCount: Int
  let skills: Int
  /// By skill, its column, or -1.
  let columnNumbers: [Int32]
  let columnCount: Int
  /// Block by block, column by column, a byte for each row.
  private(set) var columns: [UInt8]
  /// Block by block and skill by skill, where its list begins.
  private(set) var starts: [UInt32] = []
  /// Of the lists, the places of the sums of their rows, and the bytes.
  private(set) var places: [UInt16]
  private(set) var bytes: [UInt8]
  /// Bytes for one of weight.
  let scale: Float
  /// The length of the longest row, in bytes.
  private(set) var longest: Float = 0

  var byteCount: Int { columns.count + starts.count * 4 + places.count * 2 + bytes.count }
  var blockCount: Int { (rowCount + Self.size - 1) / Self.size }

  /// Lays out so many rows; `entries` appends those of one, none of a weight above `most`, each skill once.
  init(_ count: Int, skills: Int, most: Float, entries: (Int, inout [SkillVectors.Entry]) -> Void) {
    (rowCount, self.skills) = (count, skills)
    scale = Self.most / max(most, .leastNormalMagnitude)
    var holders = [Int](repeating: 0, count: skills)
    var buffer: [SkillVectors.Entry] = []
    for row in 0..<count {
      buffer.removeAll(keepingCapacity: true)
      entries(row, &buffer)
      for entry in buffer { holders[Int(entry.skill)] += 1 }
    }
    let frequent = holders.indices.filter { holders[$0] > max(1, count / Self.rareness) }
    var numbers = [Int32](repeating: -1, count: skills)
    for (number, skill) in frequent.enumerated() { numbers[skill] = Int32(number) }
    (columnNumbers, columnCount) = (numbers, frequent.count)
    let blocks = (count + Self.size - 1) / Self.size
    columns = Array(repeating: 0, count: blocks * frequent.count * Self.size)
    let listed = holders.reduce(0, +) - frequent.reduce(0) { $0 + holders[$1] }
    places = Array(repeating: 0, count: listed)
    bytes = Array(repeating: 0, count: listed)
    starts.reserveCapacity(blocks * skills + 1)
    for block in 0..<blocks { fill(block, entries) }
    starts.append(UInt32(listed))
  }

  /// The row of a place.
  ///
  /// Sixteen bytes are read as eight pairs: the sums of the first of each pair stand before those of the second.
  static func row(_ place: Int) -> Int { place & ~15 | (place & 7) << 1 | (place >> 3) & 1 }

  private static func place(_ row: Int) -> Int { row & ~15 | (row & 1) << 3 | (row & 15) >> 1 }

  private mutating func fill(_ block: Int, _ entries: (Int, inout [SkillVectors.Entry]) -> Void) {
    let rows = block * Self.size..<min((block + 1) * Self.size, rowCount)
    var all: [SkillVectors.Entry] = []
    let ends = rows.map { row in
      entries(row, &all)
      return all.count
    }
    var next = nextPlaces(all)
    var start = 0
    for (row, end) in ends.enumerated() {
      var square: Float = 0
      for entry in all[start..<end] {
        let byte = (entry.weight * scale).rounded(.up)
        square += byte * byte
        put(UInt8(min(byte, Self.most)), Int(entry.skill), row, block, &next)
      }
      longest = max(longest, square.squareRoot())
      start = end
    }
  }

  /// Where the lists of a block begin.
  private mutating func nextPlaces(_ entries: [SkillVectors.Entry]) -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: skills)
    for entry in entries where columnNumbers[Int(entry.skill)] < 0 { counts[Int(entry.skill)] += 1 }
    var place = lastEnd
    for skill in counts.indices {
      starts.append(place)
      (counts[skill], place) = (place, place + counts[skill])
    }
    lastEnd = place
    return counts
  }

  /// Where the lists of the block filled last end.
  private var lastEnd: UInt32 = 0

  private mutating func put(_ byte: UInt8, _ skill: Int, _ row: Int, _ block: Int, _ next: inout [UInt32]) {
    let column = Int(columnNumbers[skill])
    if column >= 0 {
      columns[(block * columnCount + column) * Self.size + row] = byte
    } else {
      let index = Int(next[skill])
      next[skill] += 1
      (places[index], bytes[index]) = (UInt16(Self.place(row)), byte)
    }
  }
}
