/// Follows the trie of labels along the words of one clause; it reads tables and words through their addresses, with
/// nothing to count.
struct LabelWalk {
  private let tokens: UnsafeBufferPointer<Token>
  private let edges: UnsafeBufferPointer<LabelTable.Edge>
  private let nodes: UnsafeBufferPointer<LabelTable.Node>
  private let labels: UnsafeBufferPointer<PhraseEntry>
  private let audience: ClosedRange<UInt32>

  init(tokens: UnsafeBufferPointer<Token>, _ table: LabelTable, _ audience: ClosedRange<UInt32>) {
    self.audience = audience
    self.tokens = tokens
    edges = table.edges.items
    nodes = table.nodes.items
    labels = table.labels.items
  }

  /// Appends what ends at a node, which the token at `index` led to, and goes on behind it.
  func enter(_ node: UInt32, at index: Int, from start: Int, held: UInt64, into matches: inout [Match]) {
    let held = held | 1 << UInt64(truncatingIfNeeded: index &- start)
    let found = nodes[Int(node)]
    for place in Int(found.start)..<Int(found.start) &+ Int(found.count) {
      let label = labels[place]
      guard audience.contains(label.audience) else { continue }
      matches.append(Match(label, first: start, last: index, held: held))
    }
    if found.isInner != 0 { walk(at: index &+ 1, from: start, node: node, held: held, into: &matches) }
  }

  private func walk(at index: Int, from start: Int, node: UInt32, held: UInt64, into matches: inout [Match]) {
    guard index < tokens.count, index &- start < Match.longestSpan else { return }
    let token = tokens[index]
    guard token.gap == .soft else { return }
    if token.word != Vocabulary.unknown, let child = child(of: node, token.word) {
      enter(child, at: index, from: start, held: held, into: &matches)
    }
    if token.isFunction { walk(at: index &+ 1, from: start, node: node, held: held, into: &matches) }
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
