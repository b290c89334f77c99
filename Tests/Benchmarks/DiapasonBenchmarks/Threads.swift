import Dispatch
import Synchronization

/// Work shared by threads without a lock: each takes the next piece until none is left.
enum Threads {
  /// The sum of what `work` gives for pieces of a range.
  static func sum(_ count: Int, piece: Int, _ threads: Int, _ work: @escaping @Sendable (Range<Int>) -> Int)
    -> Int
  {
    let next = Atomic(0)
    let total = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let start = next.add(piece, ordering: .relaxed).oldValue
        guard start < count else { return }
        total.add(work(start..<min(start + piece, count)), ordering: .relaxed)
      }
    }
    return total.load(ordering: .relaxed)
  }
}
