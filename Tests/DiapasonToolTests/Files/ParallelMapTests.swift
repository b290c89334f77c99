import Synchronization
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

  @Test(arguments: [1, 2, 3])
  func `each thread works with something of its own`(_ threads: Int) {
    let made = Atomic(0)
    var used: [Int: [Int]] = [:]
    ParallelMap.forEach(Array(0..<100), threads: threads, share: 100) {
      Counter(made.add(1, ordering: .relaxed).newValue)
    } work: { own, _, _ in
      own.count += 1
      return (own.number, own.count)
    } receive: { _, result in
      used[result.0, default: []].append(result.1)
    }
    #expect(used.count <= threads)
    #expect(used.values.map(\.count).reduce(0, +) == 100)
    for counts in used.values { #expect(counts.sorted() == Array(1...counts.count)) }
  }

  private final class Counter {
    let number: Int
    var count = 0

    init(_ number: Int) { self.number = number }
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
