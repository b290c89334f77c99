/// The labels of a lexicon, laid out for the walk that looks for them: their trie, its first step apart.
///
/// Every known word takes the first step, and half of them go no further: a word's class is the number of the node that
/// it leads to. Each node says which words may follow it, so that most walks end without asking the hash table.
final class LabelTable: Sendable {
  /// What ends at a node, and which words follow.
  struct Node: BitwiseCopyable, Sendable {
    /// Where its phrases stand in `labels`.
    var start: UInt32 = 0
    var count: UInt32 = 0
    /// A bit for each word that follows it; several words share a bit.
    var following: UInt64 = 0
  }

  /// A step of the trie; the key is zero where the place is free.
  struct Edge: BitwiseCopyable, Sendable {
    var key: UInt64 = 0
    var child: UInt32 = 0
    var unused: UInt32 = 0
  }

  /// First for each word class the node that it leads to from the root, and one to which no word leads.
  let nodes: FixedArray<Node>
  /// How many words lead to nodes of their own.
  let wordCount: UInt32
  let edges: FixedArray<Edge>
  let labels: FixedArray<PhraseEntry>

  /// Leaves out those labels for which another one stands wherever they are found.
  init(_ lexicon: Lexicon, _ audiences: [Audience]) {
    let trie = lexicon.trie
    let steps = zip(trie.keys, trie.children).filter { $0.0 != 0 }
    wordCount = UInt32(lexicon.atomCount)
    let numbers = Self.numbers(steps, trie.phrases.count, behind: wordCount)

    var nodes = [Node](repeating: Node(), count: Int(wordCount) + 1 + trie.phrases.count)
    var labels: [PhraseEntry] = []
    for node in 0..<trie.phrases.count {
      let start = labels.count
      for place in trie.phrases.range(node) {
        let phrase = Int(trie.phrases.items[place])
        let label = PhraseEntry(phrase, lexicon.phrases[phrase], audiences[phrase])
        if labels.count > start, labels[labels.count - 1].standsFor(label) { continue }
        labels.append(label)
      }
      nodes[Int(numbers[node])].start = UInt32(start)
      nodes[Int(numbers[node])].count = UInt32(labels.count - start)
    }
    let further = steps.filter { PhraseTrie.step($0.0).node != PhraseTrie.root }
    var size = 16
    while size * 2 < further.count * 3 { size *= 2 }
    var edges = [Edge](repeating: Edge(), count: size)
    for (key, child) in further {
      let (node, word) = PhraseTrie.step(key)
      let number = numbers[Int(node)]
      nodes[Int(number)].following |= .bit(of: word)
      Self.insert(Edge(key: PhraseTrie.key(number, word), child: numbers[Int(child)]), &edges)
    }

    self.nodes = FixedArray(nodes)
    self.edges = FixedArray(edges)
    self.labels = FixedArray(labels)
  }

  /// For each node of the trie its number here; those that no first step leads to keep their order behind the others.
  private static func numbers(_ steps: [(UInt64, UInt32)], _ count: Int, behind words: UInt32) -> [UInt32] {
    // The root is there even where nothing else is.
    var numbers = (0...count).map { words + 1 + UInt32($0) }
    for (key, child) in steps where PhraseTrie.step(key).node == PhraseTrie.root {
      numbers[Int(child)] = PhraseTrie.step(key).word
    }
    return numbers
  }

  private static func insert(_ edge: Edge, _ edges: inout [Edge]) {
    var slot = PhraseTrie.slot(edge.key, edges.count)
    while edges[slot].key != 0 { slot = (slot + 1) & (edges.count - 1) }
    edges[slot] = edge
  }
}
