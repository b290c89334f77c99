import Testing

@testable import DiapasonEngine

struct BlockHoldersTests {
  private typealias Holder = BlockHolders.Holder

  /// The second number needs more bits than three bytes leave.
  @Test(arguments: [[0, 1, 2_047], [0, 2_048, 100_000]])
  func `holders come back by skill, whatever their ways take`(_ ways: [UInt32]) {
    let places = [0, 4_095, UInt32(TradeOrder.blockSize - 1)]
    let all = zip(places, ways).map { Holder(bits: $1 << Holder.placeBits | $0) }
    let holders = BlockHolders([(3, all[0]), (1, all[1]), (3, all[2])], [0, 1, 0, 2, 0])
    let found = (0..<5).map { skill in
      var bits: [UInt32] = []
      holders.forEach(skill) { bits.append($0.bits) }
      return bits
    }
    #expect(found == [[], [all[1].bits], [], [all[0].bits, all[2].bits], []])
    #expect(all.map(\.place) == places.map(Int.init))
    #expect(all.map(\.way) == ways.map(Int.init))
  }

  @Test func `a block without holders has none`() {
    BlockHolders([], [0, 0]).forEach(1) { _ in Issue.record("somebody") }
  }
}
