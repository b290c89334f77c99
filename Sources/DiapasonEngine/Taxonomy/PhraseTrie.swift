/// A trie over word classes in one open-addressing table: (node, word) → node.
struct PhraseTrie: Sendable {
  private(set) var keys: [UInt64] = Array(repeating: 0, count: 1024)
  private(set) var children: [UInt32] = Array(repeating: 0, count: 1024)
  /// For each node the phrases that end there.
  private(set) var phrases: [[Int32]] = [[]]
  private var count = 0

  static let root: UInt32 = 0

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

  mutating func insert(_ words: [UInt32], phrase: Int32) {
    var node = Self.root
    for word in words {
      if let next = child(of: node, word) {
        node = next
      } else {
        phrases.append([])
        let next = UInt32(phrases.count - 1)
        add(Self.key(node, word), next)
        node = next
      }
    }
    phrases[Int(node)].append(phrase)
  }

  private mutating func add(_ key: UInt64, _ child: UInt32) {
    if count * 2 >= keys.count { grow() }
    var slot = Self.slot(key, keys.count)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    children[slot] = child
    count += 1
  }

  private mutating func grow() {
    let (oldKeys, oldChildren) = (keys, children)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    children = Array(repeating: 0, count: oldKeys.count * 2)
    count = 0
    for (key, child) in zip(oldKeys, oldChildren) where key != 0 { add(key, child) }
  }

  /// Never zero: the word is shifted by one.
  @inline(__always)
  private static func key(_ node: UInt32, _ word: UInt32) -> UInt64 {
    UInt64(node) << 32 | UInt64(word &+ 1)
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: WordHash.finished(key)) & (size - 1)
  }
}
