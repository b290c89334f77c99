/// A vector in whole numbers, rounded up: what the rows of `BoundBlocks` are multiplied with.
struct BoundQuery {
  /// The skills that have a column, with the weight eight times over.
  private(set) var frequent: [(column: Int, weight: SIMD8<UInt16>)] = []
  /// The others.
  private(set) var rare: [(skill: Int, weight: UInt16)] = []
  /// A product of one is so much of a sum.
  let unit: Float

  /// Nil where the vector has so many skills that whole numbers cannot hold their sum.
  ///
  /// No sum is more than the product of both lengths, so that is made to fit sixteen bits; rounding up adds at most
  /// one to each weight.
  init?(_ entries: ArraySlice<SkillVectors.Entry>, _ blocks: BoundBlocks) {
    let length = entries.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    let room = Float(UInt16.max) / max(blocks.longest, 1) - Float(entries.count).squareRoot() - 1
    guard length > 0, room > 1 else { return nil }
    let scale = room / length
    unit = scale * blocks.scale
    for entry in entries where entry.weight > 0 {
      let weight = UInt16((entry.weight * scale).rounded(.up))
      let column = Int(blocks.columnNumbers[Int(entry.skill)])
      if column >= 0 {
        frequent.append((column, SIMD8(repeating: weight)))
      } else {
        rare.append((Int(entry.skill), weight))
      }
    }
  }

  /// The sum that a row must be above to reach a product; a little less, as products are rounded too.
  func limit(_ product: Float) -> UInt16 {
    UInt16(max(0, min(product * unit * 0.9999, Float(UInt16.max - 1))))
  }
}
