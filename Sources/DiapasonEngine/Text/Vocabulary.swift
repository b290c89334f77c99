/// The words that the taxonomy knows: from the hash of a folded form to its class.
///
/// All inflections of a word share a class. An open-addressing table in one flat array, so that a look-up is one memory
/// access, rarely two, and nothing is allocated.
struct Vocabulary: Sendable {
  static let unknown: UInt32 = .max
  /// Set in a class whose words are function words.
  static let functionBit: UInt32 = 1 << 31

  /// A form and its class, side by side: a look-up meets one line of memory.
  struct Entry: BitwiseCopyable, Sendable {
    /// The hash of the form, or zero where the place is free.
    var key: UInt64
    var word: UInt32
    var unused: UInt32 = 0
  }

  /// The entries; their count is a power of two.
  let table: FixedArray<Entry>

  /// The hashes, zero where free, and the classes, as they are compiled.
  var keys: [UInt64] { table.items.map(\.key) }
  var classes: [UInt32] { table.items.map(\.word) }

  /// A table for the forms.
  init(_ forms: [(hash: UInt64, word: UInt32)]) {
    var size = 16
    while size < forms.count * 2 { size *= 2 }
    var entries = [Entry](repeating: Entry(key: 0, word: Self.unknown), count: size)
    for form in forms {
      var slot = Int(truncatingIfNeeded: form.hash) & (size - 1)
      while entries[slot].key != 0, entries[slot].key != form.hash { slot = (slot + 1) & (size - 1) }
      entries[slot] = Entry(key: form.hash, word: form.word)
    }
    table = FixedArray(entries)
  }

  init(keys: [UInt64], classes: [UInt32]) {
    table = FixedArray(zip(keys, classes).map { Entry(key: $0, word: $1) })
  }

  /// The class of a word, or `unknown`.
  @inline(__always)
  func word(_ hash: UInt64) -> UInt32 { Self.word(hash, in: table.items) }

  /// The same where the entries are at hand.
  @inline(__always)
  static func word(_ hash: UInt64, in entries: UnsafeBufferPointer<Entry>) -> UInt32 {
    let last = entries.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & last
    while true {
      let entry = entries[slot]
      if entry.key == hash { return entry.word }
      if entry.key == 0 { return unknown }
      slot = (slot &+ 1) & last
    }
  }
}
