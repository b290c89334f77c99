/// What is done with the labels that a walk finds: those from one token come together, in no order.
protocol LabelCollector: ~Copyable {
  mutating func add(_ label: PhraseEntry, first: Int, last: Int, held: UInt64)
}

extension Pile<Match>: LabelCollector {
  mutating func add(_ label: PhraseEntry, first: Int, last: Int, held: UInt64) {
    append(Match(label, first: first, last: last, held: held))
  }
}

/// Keeps where the longest label ends.
struct LongestLabel: LabelCollector {
  /// Its last token, or −1.
  private(set) var last = -1

  mutating func add(_ label: PhraseEntry, first: Int, last: Int, held: UInt64) {
    self.last = Swift.max(self.last, last)
  }
}
