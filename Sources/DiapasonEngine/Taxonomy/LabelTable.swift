/// The labels of a lexicon, laid out for the walk that looks for them: their trie, its first step apart.
///
/// Every known word takes the first step, and half of them go no further: that step is an array. Each node says whether
/// anything follows it, so that most walks end without asking the hash table.
final class LabelTable: Sendable {
  /// What ends at a node, and whether words follow.
  struct Node: BitwiseCopyable, Sendable {
    /// Where its phrases stand in `phrases`.
    var start: UInt32
    var count: UInt16
    var isInner: UInt16
  }

  /// A step of the trie; the key is zero where the place is free.
  struct Edge: BitwiseCopyable, Sendable {
    var key: UInt64
    var child: UInt32
    var unused: UInt32 = 0
  }

  /// For each word class the node that it leads to from the root, or zero.
  let roots: FixedArray<UInt32>
  let edges: FixedArray<Edge>
  let nodes: FixedArray<Node>
  let labels: FixedArray<PhraseEntry>

  init(_ lexicon: Lexicon, _ audiences: [Audience]) {
    let trie = lexicon.trie
    var roots = [UInt32](repeating: 0, count: lexicon.atomCount)
    var inner = [Bool](repeating: false, count: max(1, trie.phrases.count))
    for (key, child) in zip(trie.keys, trie.children) where key != 0 {
      let (node, word) = PhraseTrie.step(key)
      inner[Int(node)] = true
      if node == PhraseTrie.root { roots[Int(word)] = child }
    }
    self.roots = FixedArray(roots)
    edges = FixedArray(zip(trie.keys, trie.children).map { Edge(key: $0, child: $1) })
    nodes = FixedArray(
      (0..<trie.phrases.count).map { node in
        let range = trie.phrases.range(node)
        return Node(
          start: UInt32(range.lowerBound), count: UInt16(clamping: range.count), isInner: inner[node] ? 1 : 0)
      })
    labels = FixedArray(
      trie.phrases.items.map { PhraseEntry(Int($0), lexicon.phrases[Int($0)], audiences[Int($0)]) })
  }
}
