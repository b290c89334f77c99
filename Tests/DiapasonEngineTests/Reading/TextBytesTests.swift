import TestSupport
import Testing

@testable import DiapasonEngine

struct TextBytesTests {
  private func areUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { TextBytes($0).areUTF8 }
  }

  private func isText(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

  /// The bytes at which one of the rules of UTF-8 begins or ends.
  private static let edges: [UInt8] = [
    0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
    0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
  ]

  /// At the end of the text and before more of it, within sixteen bytes and over their end.
  @Test(arguments: 0..<edges.count)
  func `bytes are text where the standard library says so`(_ first: Int) {
    for second in Self.edges {
      for third in Self.edges {
        for fourth in Self.edges {
          for before in [0, 13, 15] {
            let plain = [UInt8](repeating: 0x61, count: before)
            let bytes = plain + [Self.edges[first], second, third, fourth]
            #expect(areUTF8(bytes) == isText(bytes), "\(bytes)")
            let others = Array(bytes.dropLast()) + [0x61, 0xC3, 0xA9] + plain
            #expect(areUTF8(others) == isText(others), "\(others)")
          }
        }
      }
    }
  }

  @Test func `no byte is text`() { #expect(areUTF8([])) }
}
