/// The hot loop of the vectors: the sums of a block for one query, and the rows whose sum is above a limit.
///
/// Lists first, each a scattered addition in the nearest cache; then one pass in which the columns are added in
/// registers, the sums compared, and set to zero for the next query: they are never written, unless a row is to be
/// weighed. Pairs of bytes are split by a mask and a shift, as the plainest processors cannot widen them otherwise.
struct BoundSweep: ~Copyable {
  private typealias Lanes = SIMD8<UInt16>
  /// Rows of one step of the pass.
  private static let step = 32

  private let sums = UnsafeMutableRawPointer.allocate(byteCount: BoundBlocks.size * 2, alignment: 64)

  init() { sums.initializeMemory(as: UInt16.self, repeating: 0, count: BoundBlocks.size) }

  deinit { sums.deallocate() }

  /// Calls `hit` with every row of the block that may be above the limit; it returns the limit from there on.
  func run(
    _ blocks: BoundBlocks, _ block: Int, _ query: BoundQuery, limit: UInt16, hit: (Int) -> UInt16
  ) {
    addLists(blocks, block, query)
    let first = block * BoundBlocks.size
    let count = min(BoundBlocks.size, blocks.rowCount - first)
    blocks.columns.withUnsafeBytes { columns in
      withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: max(query.frequent.count, 1)) {
        starts in
        withUnsafeTemporaryAllocation(of: Lanes.self, capacity: max(query.frequent.count, 1)) { weights in
          for (index, (column, weight)) in query.frequent.enumerated() {
            let offset = (block * blocks.columnCount + column) * BoundBlocks.size
            starts.initializeElement(at: index, to: columns.baseAddress.unsafelyUnwrapped + offset)
            weights.initializeElement(at: index, to: weight)
          }
          let pairs = Columns(
            starts: UnsafePointer(starts.baseAddress.unsafelyUnwrapped),
            weights: UnsafePointer(weights.baseAddress.unsafelyUnwrapped), count: query.frequent.count)
          pass(pairs, count, limit) { place in
            let row = BoundBlocks.row(place)
            return row < count ? hit(first + row) : nil
          }
        }
      }
    }
  }

  private struct Columns {
    var starts: UnsafePointer<UnsafeRawPointer>
    var weights: UnsafePointer<SIMD8<UInt16>>
    var count: Int
  }

  private func addLists(_ blocks: BoundBlocks, _ block: Int, _ query: BoundQuery) {
    let sums = sums.assumingMemoryBound(to: UInt16.self)
    blocks.places.withUnsafeBufferPointer { places in
      blocks.bytes.withUnsafeBufferPointer { bytes in
        for (skill, weight) in query.rare {
          let list = block * blocks.skills + skill
          var index = Int(blocks.starts[list])
          let end = Int(blocks.starts[list + 1])
          while index < end {
            sums[Int(places[index])] &+= weight &* UInt16(bytes[index])
            index &+= 1
          }
        }
      }
    }
  }

  private func pass(_ columns: Columns, _ count: Int, _ limit: UInt16, _ hit: (Int) -> UInt16?) {
    let sums = sums
    let (starts, weights, columnCount) = (columns.starts, columns.weights, columns.count)
    let low = Lanes(repeating: 0xFF)
    var least = Lanes(repeating: limit)
    var place = 0
    while place < count {
      let own = sums + place &* 2
      var a = own.load(as: Lanes.self)
      var b = own.load(fromByteOffset: 16, as: Lanes.self)
      var c = own.load(fromByteOffset: 32, as: Lanes.self)
      var d = own.load(fromByteOffset: 48, as: Lanes.self)
      var column = 0
      while column < columnCount {
        let weight = weights[column]
        let x = (starts[column] + place).loadUnaligned(as: Lanes.self)
        let y = (starts[column] + place).loadUnaligned(fromByteOffset: 16, as: Lanes.self)
        a = a &+ (x & low) &* weight
        b = b &+ (x &>> 8) &* weight
        c = c &+ (y & low) &* weight
        d = d &+ (y &>> 8) &* weight
        column &+= 1
      }
      let above = (a .> least) .| (b .> least) .| (c .> least) .| (d .> least)
      let any = unsafeBitCast(above, to: SIMD2<UInt64>.self)
      if any[0] | any[1] != 0 {
        for (offset, lanes) in [a, b, c, d].enumerated() {
          for lane in 0..<8 where lanes[lane] > least[0] {
            if let raised = hit(place + offset * 8 + lane) { least = Lanes(repeating: raised) }
          }
        }
      }
      own.storeBytes(of: Lanes(), as: Lanes.self)
      own.storeBytes(of: Lanes(), toByteOffset: 16, as: Lanes.self)
      own.storeBytes(of: Lanes(), toByteOffset: 32, as: Lanes.self)
      own.storeBytes(of: Lanes(), toByteOffset: 48, as: Lanes.self)
      place &+= Self.step
    }
  }
}
