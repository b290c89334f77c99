import TestSupport
import Testing

@testable import DiapasonEngine

struct SHA256Tests {
  // The vectors of FIPS 180-4 and one that needs a second block for its length.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 100_000),
      "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee"
    ),
  ])
  func `hashes as published`(_ text: String, _ expected: String) {
    #expect(SHA256.hex(Array(text.utf8)) == expected)
    #expect(SHA256.hex(of: SHA256.hash(Array(text.utf8), byInstructions: false)) == expected)
  }

  @Test func `instructions and arithmetic give the same hash`() {
    var random = SeededGenerator(seed: 11)
    for count in Array(0...200) + [4_096, 65_537] {
      let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let hash = SHA256.hash(bytes, byInstructions: false)
      #expect(SHA256.hash(bytes) == hash, "\(count) bytes")
      #expect(hash.count == 32)
    }
  }
}
