import CSHA256

/// The SHA-256 of bytes (FIPS 180-4), by which outputs name their inputs.
///
/// Debian's only small library for it is part of a full TLS stack; sixty lines and the published vectors are less to
/// carry. Where the processor has instructions for it, they do the same a dozen times faster.
enum SHA256 {
  private static let hasInstructions = diapason_sha256_is_there()

  /// The hash of bytes in hexadecimal.
  static func hex(_ bytes: [UInt8]) -> String { hex(of: hash(bytes)) }

  /// A hash in hexadecimal.
  static func hex(of hash: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: 2 * hash.count) { text in
      for (place, byte) in hash.enumerated() {
        text[2 * place] = digit(byte >> 4)
        text[2 * place + 1] = digit(byte & 15)
      }
      return 2 * hash.count
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// The 32 bytes of the hash; both ways to it give the same.
  static func hash(_ bytes: [UInt8], byInstructions: Bool = hasInstructions) -> [UInt8] {
    var state = SIMD8<UInt32>(
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
    let tail = tail(of: bytes)
    let digest = byInstructions ? digestByInstructions : digestByArithmetic
    bytes.withUnsafeBytes { digest($0, &state) }
    tail.withUnsafeBytes { digest($0, &state) }
    var hash: [UInt8] = []
    hash.reserveCapacity(32)
    for lane in state.indices { withUnsafeBytes(of: state[lane].bigEndian) { hash.append(contentsOf: $0) } }
    return hash
  }

  /// The bytes behind the last whole block, a one, zeros, and how many bits there were: one block or two.
  private static func tail(of bytes: [UInt8]) -> [UInt8] {
    let rest = bytes.count % 64
    var tail = [UInt8](repeating: 0, count: rest < 56 ? 64 : 128)
    for place in 0..<rest { tail[place] = bytes[bytes.count - rest + place] }
    tail[rest] = 0x80
    withUnsafeBytes(of: (UInt64(bytes.count) * 8).bigEndian) { length in
      for place in 0..<8 { tail[tail.count - 8 + place] = length[place] }
    }
    return tail
  }

  // MARK: Whole blocks of 64 bytes

  private static func digestByInstructions(_ bytes: UnsafeRawBufferPointer, _ state: inout SIMD8<UInt32>) {
    guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
    constants.withUnsafeBufferPointer { constants in
      guard let constants = constants.baseAddress else { return }
      withUnsafeMutableBytes(of: &state) { state in
        guard let words = state.bindMemory(to: UInt32.self).baseAddress else { return }
        diapason_sha256(words, start, bytes.count / 64, constants)
      }
    }
  }

  private static func digestByArithmetic(_ bytes: UnsafeRawBufferPointer, _ state: inout SIMD8<UInt32>) {
    constants.withUnsafeBufferPointer { constants in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
        for start in stride(from: 0, to: bytes.count & ~63, by: 64) {
          for index in 0..<16 {
            words[index] = UInt32(
              bigEndian: bytes.loadUnaligned(fromByteOffset: start &+ index &* 4, as: UInt32.self))
          }
          spread(words)
          state &+= rounds(state, words, constants)
        }
      }
    }
  }

  /// The words 16 to 63 from the 16 of the block.
  @inline(__always)
  private static func spread(_ words: UnsafeMutableBufferPointer<UInt32>) {
    for index in 16..<64 {
      let (a, b) = (words[index &- 15], words[index &- 2])
      let early = rotated(a, 7) ^ rotated(a, 18) ^ (a &>> 3)
      let late = rotated(b, 17) ^ rotated(b, 19) ^ (b &>> 10)
      words[index] = words[index &- 16] &+ early &+ words[index &- 7] &+ late
    }
  }

  @inline(__always)
  private static func rounds(
    _ state: SIMD8<UInt32>, _ words: UnsafeMutableBufferPointer<UInt32>,
    _ constants: UnsafeBufferPointer<UInt32>
  ) -> SIMD8<UInt32> {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // Eight rounds at a time, so that the eight words change roles instead of places.
    for index in stride(from: 0, to: 64, by: 8) {
      round(a, b, c, &d, e, f, g, &h, constants[index] &+ words[index])
      round(h, a, b, &c, d, e, f, &g, constants[index &+ 1] &+ words[index &+ 1])
      round(g, h, a, &b, c, d, e, &f, constants[index &+ 2] &+ words[index &+ 2])
      round(f, g, h, &a, b, c, d, &e, constants[index &+ 3] &+ words[index &+ 3])
      round(e, f, g, &h, a, b, c, &d, constants[index &+ 4] &+ words[index &+ 4])
      round(d, e, f, &g, h, a, b, &c, constants[index &+ 5] &+ words[index &+ 5])
      round(c, d, e, &f, g, h, a, &b, constants[index &+ 6] &+ words[index &+ 6])
      round(b, c, d, &e, f, g, h, &a, constants[index &+ 7] &+ words[index &+ 7])
    }
    return SIMD8(a, b, c, d, e, f, g, h)
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let choice = (e & f) ^ (~e & g)
    let first = h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ choice &+ word
    let majority = (a & b) ^ (a & c) ^ (b & c)
    d = d &+ first
    h = first &+ (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  private static let constants: [UInt32] = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
  ]
}
