import TestSupport
import Testing

@testable import DiapasonEngine

struct CueEndsTests {
  @Test(arguments: (0..<50).map { UInt64($0) })
  func `one walk back finds what a look ahead from each place does`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["(", ")", ":", " · ", "·", "a", " ", "é"]
    let words = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let text = SourceText(utf8: Array(words.utf8))
    var ends = CueEnds(before: text.bytes.count)
    text.withBytes { bytes in
      for place in text.bytes.indices.reversed() {
        ends.walk(to: place, bytes)
        let (bracket, dot) = Self.ahead(of: place, text.bytes)
        #expect(ends.bracket == bracket, "\(words), \(place)")
        #expect(ends.dot == dot, "\(words), \(place)")
      }
    }
  }

  /// The bracket that closes without being opened, and the spaced dot before any colon.
  private static func ahead(of start: Int, _ bytes: [UInt8]) -> (bracket: Int, dot: Int) {
    var (bracket, dot, depth, isList) = (Int.max, Int.max, 0, false)
    for place in start..<bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ":"): isList = true
      case 0xB7:
        let isSpaced = place > 1 && bytes[place - 2] == 0x20 && bytes.dropFirst(place + 1).first == 0x20
        if isSpaced, !isList { dot = min(dot, place) }
      default: break
      }
      if depth < 0 { bracket = min(bracket, place) }
    }
    return (bracket, dot)
  }
}
