import Testing

@testable import DiapasonTool

struct ParallelMapTests {
  @Test(arguments: [1, 2, 3, 8])
  func `results come in the order of the items, whatever the threads`(_ threads: Int) {
    var received: [Int] = []
    ParallelMap.forEach(Array(0..<1_000), threads: threads) { index, item in
      index * 1_000 + item
    } receive: { index, result in
      #expect(result == index * 1_001)
      received.append(index)
    }
    #expect(received == Array(0..<1_000))
  }

  @Test func `no items give no results`() {
    ParallelMap.forEach([Int](), threads: 4) {
      $1
    } receive: { _, _ in
      Issue.record("there is nothing to receive")
    }
  }

  @Test func `an error while receiving ends the work`() {
    var count = 0
    #expect(throws: ClosedPipe.self) {
      try ParallelMap.forEach(Array(0..<1_000), threads: 2) {
        $1
      } receive: { _, _ in
        count += 1
        if count == 3 { throw ClosedPipe() }
      }
    }
    #expect(count == 3)
  }
}
