import TestSupport
import Testing

@testable import DiapasonEngine

struct UTF8CheckTests {
  @Test(arguments: 1...300)
  func `it says what the standard library says`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      Array("a".utf8), Array("é".utf8), Array("’".utf8), Array("👩".utf8), Array("sixteen bytes, more".utf8),
      [0x80], [0xBF], [0xC0], [0xC1], [0xC2], [0xE0], [0xE0, 0xA0], [0xED], [0xED, 0xA0], [0xEF, 0xBF],
      [0xF0], [0xF0, 0x90], [0xF4], [0xF4, 0x90], [0xF5], [0xFF], [0x9F, 0x80],
    ]
    // Broken pieces are rare, so that many texts are whole.
    let bytes = (0..<Int.random(in: 0..<12, using: &generator)).flatMap { _ in
      let isBroken = Int.random(in: 0..<8, using: &generator) == 0
      return pieces[Int.random(in: 0..<(isBroken ? pieces.count : 5), using: &generator)]
    }
    #expect(UTF8Check.isValid(bytes) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
  }

  @Test func `every pair of first bytes is judged as the standard library does`() {
    var misjudged: [[UInt8]] = []
    for first in UInt8(0x7F)...0xFF {
      for second in UInt8(0x70)...0xF0 {
        for tail in [[], [0x80], [0x80, 0x80], [0x41], [0x80, 0x41]] as [[UInt8]] {
          let bytes = [first, second] + tail
          let isText = String(validating: bytes, as: UTF8.self) != nil
          if UTF8Check.isValid(bytes) != isText { misjudged.append(bytes) }
        }
      }
    }
    #expect(misjudged == [])
  }
}
