/// Who in one block of profiles covers some of each skill that may be asked for, and in which way.
///
/// A holder takes three bytes as long as ways are few, as they are: lists of holders are nearly all of an index.
struct BlockHolders: Sendable {
  /// A profile by its place in the block, and the number of a way.
  struct Holder: BitwiseCopyable, Sendable {
    static let placeBits: UInt32 = 13
    private static let placeMask: UInt32 = (1 << placeBits) - 1
    var bits: UInt32

    var place: Int { Int(bits & Self.placeMask) }
    var way: Int { Int(bits >> Self.placeBits) }
  }

  /// By skill, where its holders begin; then where the last ones end.
  private let starts: [UInt32]
  /// The holders in the low byte first, and behind them what the last is read with.
  private let bytes: [UInt8]
  /// How many bytes a holder takes.
  private let width: Int

  var byteCount: Int { starts.count * MemoryLayout<UInt32>.size + bytes.count }

  /// Holders in any order, and how many there are of each skill.
  init(_ gathered: [(skill: UInt32, holder: Holder)], _ counts: [UInt32]) {
    var next = counts
    var total: UInt32 = 0
    for skill in counts.indices {
      next[skill] = total
      total += counts[skill]
    }
    starts = next + [total]
    let most = gathered.reduce(0) { max($0, $1.holder.bits) }
    let width = most >> 24 == 0 ? 3 : 4
    var bytes = [UInt8](repeating: 0, count: gathered.count * width + MemoryLayout<UInt32>.size - width)
    for (skill, holder) in gathered {
      let start = Int(next[Int(skill)]) * width
      for byte in 0..<width { bytes[start + byte] = UInt8(truncatingIfNeeded: holder.bits >> (8 * byte)) }
      next[Int(skill)] += 1
    }
    (self.bytes, self.width) = (bytes, width)
  }

  /// Hands on the holders of a skill: the hot loop of matching, without a branch.
  @inline(__always)
  func forEach(_ skill: Int, _ body: (Holder) -> Void) {
    let width = width
    let mask = UInt32.max >> (32 - 8 * UInt32(width))
    var place = Int(starts[skill]) * width
    let end = Int(starts[skill + 1]) * width
    bytes.withUnsafeBytes { bytes in
      while place < end {
        let bits = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
        body(Holder(bits: bits & mask))
        place &+= width
      }
    }
  }
}
