import Dispatch
import Synchronization

/// Works on many items with several threads; results come one by one, in the order of the items, whatever the number
/// of threads.
enum ParallelMap {
  /// Items worked on before the results are handed over, for each thread: it bounds what waits in memory.
  private static let share = 32

  /// A smaller share is for results that are large.
  static func forEach<Item: Sendable, Result: Sendable>(
    _ items: [Item], threads: Int, share: Int = share, work: @Sendable (Int, Item) -> Result,
    receive: (Int, Result) throws -> Void
  ) rethrows {
    try forEach(items, threads: threads, share: share, own: {}, work: { work($1, $2) }, receive: receive)
  }

  /// Each thread works with something of its own.
  static func forEach<Item: Sendable, Own, Result: Sendable>(
    _ items: [Item], threads: Int, share: Int = share, own: @Sendable () -> Own,
    work: @Sendable (Own, Int, Item) -> Result, receive: (Int, Result) throws -> Void
  ) rethrows {
    guard threads > 1 else {
      let own = own()
      for (index, item) in items.enumerated() { try receive(index, work(own, index, item)) }
      return
    }
    for start in stride(from: 0, to: items.count, by: share * threads) {
      let end = min(start + share * threads, items.count)
      for (offset, result) in results(items[start..<end], threads, own, work).enumerated() {
        try receive(start + offset, result)
      }
    }
  }

  private static func results<Item: Sendable, Own, Result: Sendable>(
    _ items: ArraySlice<Item>, _ threads: Int, _ own: @Sendable () -> Own,
    _ work: @Sendable (Own, Int, Item) -> Result
  ) -> [Result] {
    let next = Atomic(items.startIndex)
    let done = Mutex<[(Int, Result)]>([])
    DispatchQueue.concurrentPerform(iterations: min(threads, items.count)) { _ in
      let own = own()
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < items.endIndex else { return }
        let result = work(own, index, items[index])
        done.withLock { $0.append((index, result)) }
      }
    }
    return done.withLock { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
