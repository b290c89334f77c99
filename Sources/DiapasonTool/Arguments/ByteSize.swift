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
}
