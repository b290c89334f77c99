/// A set of small numbers that is emptied in no time: each number carries the round in which it was put in.
struct MarkSet {
  private var rounds: [UInt32]
  private var round: UInt32 = 1

  init(count: Int) { rounds = [UInt32](repeating: 0, count: count) }

  mutating func removeAll() { round &+= 1 }

  /// Whether the number was not in yet.
  @inline(__always)
  mutating func insert(_ number: Int) -> Bool {
    guard rounds[number] != round else { return false }
    rounds[number] = round
    return true
  }

  @inline(__always)
  func contains(_ number: Int) -> Bool { rounds[number] == round }
}
