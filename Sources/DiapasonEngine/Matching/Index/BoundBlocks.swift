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

  var blockCount: Int { (rowCount + Self.size - 1) / Self.size }

  init(_ vectors: SkillVectors) {
    let entries = vectors.rows.items
    (rowCount, skills) = (vectors.count, vectors.skills)
    scale = Self.most / max(entries.reduce(0) { max($0, $1.weight) }, .leastNormalMagnitude)
    var holders = [Int](repeating: 0, count: vectors.skills)
    for entry in entries { holders[Int(entry.skill)] += 1 }
    let limit = max(1, vectors.count / Self.rareness)
    let frequent = holders.indices.filter { holders[$0] > limit }
    var numbers = [Int32](repeating: -1, count: vectors.skills)
    for (number, skill) in frequent.enumerated() { numbers[skill] = Int32(number) }
    (columnNumbers, columnCount) = (numbers, frequent.count)
    let blocks = (vectors.count + Self.size - 1) / Self.size
    columns = Array(repeating: 0, count: blocks * frequent.count * Self.size)
    let listed = entries.count - frequent.reduce(0) { $0 + holders[$1] }
    places = Array(repeating: 0, count: listed)
    bytes = Array(repeating: 0, count: listed)
    starts.reserveCapacity(blocks * vectors.skills + 1)
    for block in 0..<blocks { fill(block, vectors) }
    starts.append(UInt32(listed))
  }

  /// The row of a place.
  ///
  /// Sixteen bytes are read as eight pairs: the sums of the first of each pair stand before those of the second.
  static func row(_ place: Int) -> Int { place & ~15 | (place & 7) << 1 | (place >> 3) & 1 }

  private static func place(_ row: Int) -> Int { row & ~15 | (row & 1) << 3 | (row & 15) >> 1 }

  private mutating func fill(_ block: Int, _ vectors: SkillVectors) {
    let rows = block * Self.size..<min((block + 1) * Self.size, rowCount)
    let all =
      vectors.rows.range(rows.lowerBound).lowerBound..<vectors.rows.range(rows.upperBound - 1).upperBound
    var next = nextPlaces(vectors.rows.items[all])
    for row in rows {
      var square: Float = 0
      for entry in vectors[row] {
        let byte = (entry.weight * scale).rounded(.up)
        square += byte * byte
        put(UInt8(min(byte, Self.most)), Int(entry.skill), row - rows.lowerBound, block, &next)
      }
      longest = max(longest, square.squareRoot())
    }
  }

  /// Where the lists of a block begin.
  private mutating func nextPlaces(_ entries: ArraySlice<SkillVectors.Entry>) -> [UInt32] {
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
