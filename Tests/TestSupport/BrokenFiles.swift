/// Files broken in every way that chance finds: the samples with bytes changed, cut, doubled or brought in from another.
public struct BrokenFiles: Sequence, IteratorProtocol {
  private static let samples = ["samples/postings", "samples/profiles"].flatMap(ProjectFiles.files).map(
    \.bytes)
  private static let snippets: [[UInt8]] =
    [
      "---\n", "```\n", "<!--", "-->", "| a | b |\n", "\r\n", "\r", "&nbsp;", "<br>", "\u{A0}", "e\u{301}",
      "\u{200B}",
      "👩🏽", "- ", "  - ", "> ", "## ", "**", "***\n", "(", "[a](b", ". A", " ; ", "\u{FEFF}", "2019 - 2018",
      "1/1/1/1",
    ].map { Array($0.utf8) } + [[0], [0xFF, 0xFE], [0xC3], [0xE2, 0x80]]

  private var random: SeededGenerator
  private var left: Int

  /// So many files; with the same seed they come again.
  public init(_ count: Int, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    left = count
  }

  /// The next one.
  public mutating func next() -> [UInt8]? {
    guard left > 0, var bytes = Self.samples.randomElement(using: &random) else { return nil }
    left -= 1
    for _ in 0..<Int.random(in: 0...8, using: &random) { damage(&bytes) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let length = [1, 2, 8, 64, 512].randomElement(using: &random) ?? 1
    let end = Swift.min(bytes.count, place + length)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: Self.snippets.randomElement(using: &random) ?? [], at: place)
    case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    default:
      bytes.replaceSubrange(
        place..<end, with: (Self.samples.randomElement(using: &random) ?? []).suffix(length))
    }
  }
}
