/// A result that is written part by part.
struct FramedOutput {
  private let output: Output
  private let framing: Framing
  private var isFirst = true

  init(path: String?, _ framing: Framing) throws {
    output = try Output(path: path)
    self.framing = framing
    try output.write(framing.opening)
  }

  /// Adds a part, unless it is empty.
  mutating func write(_ part: [UInt8]) throws {
    guard !part.isEmpty else { return }
    if !isFirst { try output.write(framing.separator) }
    isFirst = false
    try output.write(part)
  }

  func finish() throws {
    try output.write(framing.closing)
    try output.finish()
  }
}
