import TestSupport
import Testing

@testable import DiapasonEngine

struct EightBytesTests {
  @Test(arguments: 1...200)
  func `all bytes are judged as one by one`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let edges: [UInt8] = [
      0, 0x2F, 0x30, 0x39, 0x3A, 0x40, 0x41, 0x5A, 0x5B, 0x60, 0x61, 0x7A, 0x7B, 0x80, 0xE1, 0xFF,
    ]
    let bytes = (0..<16).map { _ in
      Bool.random(using: &generator)
        ? edges.randomElement(using: &generator)! : UInt8.random(in: 0x60...0x7A, using: &generator)
    }
    bytes.withUnsafeBytes { memory in
      for place in 0...8 {
        let eight = EightBytes(at: place, in: memory.baseAddress!)
        let rest = bytes[place..<place + 8]
        #expect(eight.letterCount == rest.prefix { $0.isASCIILetter || $0.isDigit }.count, "\(rest)")
      }
    }
  }

  @Test(arguments: 1...40)
  func `a word has the same hash wherever it stands`(_ count: Int) {
    let word = (0..<count).map { UInt8(ascii: "a") + UInt8($0 % 26) }
    for start in [0, 3] {
      let memory = [UInt8](repeating: 0x7A, count: start) + word + [UInt8](repeating: 0x7A, count: 8)
      let hash = memory.withUnsafeBytes { WordHash.of($0.baseAddress!, start, count) }
      #expect(hash == WordHash.of(word))
    }
    #expect(WordHash.of(word) != WordHash.of(word + [UInt8(ascii: "a")]))
  }
}
