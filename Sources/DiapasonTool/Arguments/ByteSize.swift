/// A number of bytes as people write it: `500`, `500k`, `10M`, `1G`.
struct ByteSize: Equatable {
  let bytes: Int

  init?(_ text: String) {
    let factors: [Character: Int] = ["k": 1_000, "K": 1_000, "M": 1_000_000, "G": 1_000_000_000]
    let factor = text.last.flatMap { factors[$0] }
    let digits = factor == nil ? text[...] : text.dropLast()
    guard digits.allSatisfy(\.isASCII), let number = Int(digits), number > 0 else { return nil }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: factor ?? 1)
    guard !overflow else { return nil }
    self.bytes = bytes
  }

  /// How people read a number of bytes: `10 MB`.
  static func text(_ bytes: Int, _ unit: String) -> String {
    let steps = [(1_000_000_000, "G"), (1_000_000, "M"), (1_000, "k")]
    let step = steps.first { bytes >= $0.0 && bytes % $0.0 == 0 } ?? (1, "")
    return "\(bytes / step.0) \(step.1)\(unit)"
  }
}
