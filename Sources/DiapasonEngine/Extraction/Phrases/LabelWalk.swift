/// Follows the trie of labels along the words of one clause; it reads tables and words through their addresses, with
/// no reference to count.
struct LabelWalk {
  private let tokens: UnsafeBufferPointer<Token>
  private let edges: UnsafeBufferPointer<LabelTable.Edge>
  private let nodes: UnsafeBufferPointer<LabelTable.Node>
  private let labels: UnsafeBufferPointer<PhraseEntry>
  private let wordCount: UInt32
  private let audience: ClosedRange<UInt32>

  init(tokens: UnsafeBufferPointer<Token>, _ table: LabelTable, _ audience: ClosedRange<UInt32>) {
    self.tokens = tokens
    self.audience = audience
    edges = table.edges.items
    nodes = table.nodes.items
    labels = table.labels.items
    wordCount = table.wordCount
  }

  /// Whether a label may begin at a token.
  ///
  /// Three of four words begin none, in no order that a processor could foresee: all is asked of each, and decided once.
  @inline(__always)
  func mayBegin(at index: Int) -> Bool {
    let node = nodes[Int(min(tokens[index].word, wordCount))]
    let next = tokens[min(index &+ 1, tokens.count &- 1)]
    let bits = next.gap != .soft ? 0 : next.isFunction ? .max : UInt64.bit(of: next.word)
    return UInt64(node.count) | (node.following & bits) != 0
  }

  /// Hands over the labels that begin at a token which may begin some.
  @inline(__always)
  func walk(from start: Int, into collector: inout some LabelCollector & ~Copyable) {
    enter(tokens[start].word, at: start, from: start, held: 0, into: &collector)
  }

  /// Hands over what ends at a node, which the token at `index` led to, and goes on behind it.
  private func enter(
    _ number: UInt32, at index: Int, from start: Int, held: UInt64,
    into collector: inout some LabelCollector & ~Copyable
  ) {
    let held = held | 1 &<< UInt64(truncatingIfNeeded: index &- start)
    let node = nodes[Int(number)]
    for place in Int(node.start)..<Int(node.start) &+ Int(node.count) {
      let label = labels[place]
      guard audience.contains(label.audience) else { continue }
      collector.add(label, first: start, last: index, held: held)
    }
    guard node.following != 0 else { return }
    var next = index &+ 1
    while next < tokens.count, next &- start < Match.longestSpan {
      let token = tokens[next]
      guard token.gap == .soft else { return }
      if node.following & .bit(of: token.word) != 0, let child = child(of: number, token.word) {
        enter(child, at: next, from: start, held: held, into: &collector)
      }
      guard token.isFunction else { return }
      next &+= 1
    }
  }

  @inline(__always)
  private func child(of node: UInt32, _ word: UInt32) -> UInt32? {
    let key = PhraseTrie.key(node, word)
    var slot = PhraseTrie.slot(key, edges.count)
    while edges[slot].key != 0 {
      if edges[slot].key == key { return edges[slot].child }
      slot = (slot &+ 1) & (edges.count &- 1)
    }
    return nil
  }
}
