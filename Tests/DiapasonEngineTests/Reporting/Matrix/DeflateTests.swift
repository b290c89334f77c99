import TestSupport
import Testing

@testable import DiapasonEngine

struct DeflateTests {
  @Test func `what is compressed comes back`() {
    var random = SeededGenerator(seed: 7)
    let noise = (0..<70_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let few = (0..<70_000).map { _ in UInt8.random(in: 0...2, using: &random) }
    let samples: [[UInt8]] = [
      [], [0], Array("abc".utf8), [UInt8](repeating: 65, count: 1_000), noise, few, noise + noise,
      few + noise.prefix(40_000) + few,
    ]
    for sample in samples { #expect(Inflate.bytes(Deflate.bytes(sample)) == sample, "\(sample.count) bytes") }
  }

  @Test func `tables become small`() {
    let row = Array("<c r=\"A1\" s=\"2\"><v>12.345</v></c>".utf8)
    let table = (0..<1_000).flatMap { _ in row }
    #expect(Deflate.bytes(table).count * 20 < table.count)
  }
}
