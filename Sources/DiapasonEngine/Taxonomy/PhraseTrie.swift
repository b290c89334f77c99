/// A trie over word classes in one open-addressing table: (node, word) → node.
struct PhraseTrie: Sendable {
  private(set) var keys: [UInt64] = Array(repeating: 0, count: 1024)
  private(set) var children: [UInt32] = Array(repeating: 0, count: 1024)
  /// For each node the phrases that end there.
  private(set) var phrases = FlatLists<UInt32>()

  static let root: UInt32 = 0

  /// An empty trie.
  init() {}

  init(keys: [UInt64], children: [UInt32], phrases: FlatLists<UInt32>) {
    self.keys = keys
    self.children = children
    self.phrases = phrases
  }

  /// The trie of the labels, each a list of word classes and the number of its phrase.
  init(_ labels: [(words: [UInt32], phrase: UInt32)]) {
    var ends: [[UInt32]] = [[]]
    var count = 0
    for label in labels {
      var node = Self.root
      for word in label.words {
        if let next = child(of: node, word) {
          node = next
          continue
        }
        if count * 2 >= keys.count { grow() }
        ends.append([])
        insert(Self.key(node, word), UInt32(ends.count - 1))
        count += 1
        node = UInt32(ends.count - 1)
      }
      ends[Int(node)].append(label.phrase)
    }
    phrases = FlatLists(ends)
  }

  /// The node that `word` leads to, or nil.
  @inline(__always)
  func child(of node: UInt32, _ word: UInt32) -> UInt32? {
    let key = Self.key(node, word)
    var slot = Self.slot(key, keys.count)
    while keys[slot] != 0 {
      if keys[slot] == key { return children[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  private mutating func insert(_ key: UInt64, _ child: UInt32) {
    var slot = Self.slot(key, keys.count)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    children[slot] = child
  }

  private mutating func grow() {
    let (oldKeys, oldChildren) = (keys, children)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    children = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, child) in zip(oldKeys, oldChildren) where key != 0 { insert(key, child) }
  }

  /// The node and the word of a key.
  static func step(_ key: UInt64) -> (node: UInt32, word: UInt32) {
    (UInt32(truncatingIfNeeded: key >> 32), UInt32(truncatingIfNeeded: key) &- 1)
  }

  /// Never zero: the word is shifted by one.
  @inline(__always)
  static func key(_ node: UInt32, _ word: UInt32) -> UInt64 {
    UInt64(node) << 32 | UInt64(word &+ 1)
  }

  @inline(__always)
  static func slot(_ key: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: HashMix.spread(key)) & (size - 1)
  }
}
