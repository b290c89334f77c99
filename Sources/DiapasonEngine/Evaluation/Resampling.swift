/// How far a mean would move had other cases been drawn.
enum Resampling {
  private static let draws = 2_000

  /// Between which bounds 95 % of the means of resampled values lie; the same for the same values, always.
  static func interval(of values: [Double]) -> (low: Double, high: Double) {
    guard !values.isEmpty else { return (0, 0) }
    var state: UInt64 = 1
    let means = (0..<draws).map { _ in
      Agreement.mean(values.indices.map { _ in values[Int(next(&state) % UInt64(values.count))] })
    }.sorted()
    return (means[draws / 40], means[draws - draws / 40 - 1])
  }

  /// SplitMix64, because the same input must give the same bytes on any day.
  private static func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
