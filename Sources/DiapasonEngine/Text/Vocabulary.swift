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
    /// Which list of prefixes the form begins with.
    var prefixes: UInt32 = 0
  }

  /// The entries; their count is a power of two.
  let table: FixedArray<Entry>

  /// The hashes, zero where free, and the classes, as they are compiled.
  var keys: [UInt64] { table.items.map(\.key) }
  var classes: [UInt32] { table.items.map(\.word) }
  var prefixes: [UInt32] { table.items.map(\.prefixes) }

  /// A table for forms that only their words are asked of.
  init(_ forms: [(hash: UInt64, word: UInt32)]) {
    self.init(forms.map { Entry(key: $0.hash, word: $0.word) })
  }

  /// A table for the forms.
  init(_ forms: [Entry]) {
    var size = 16
    while size < forms.count * 2 { size *= 2 }
    var entries = [Entry](repeating: Entry(key: 0, word: Self.unknown), count: size)
    for form in forms {
      var slot = Int(truncatingIfNeeded: form.key) & (size - 1)
      while entries[slot].key != 0, entries[slot].key != form.key { slot = (slot + 1) & (size - 1) }
      entries[slot] = form
    }
    table = FixedArray(entries)
  }

  init(keys: [UInt64], classes: [UInt32], prefixes: [UInt32]) {
    table = FixedArray(keys.indices.map { Entry(key: keys[$0], word: classes[$0], prefixes: prefixes[$0]) })
  }

  /// The class of a word, or `unknown`.
  func word(_ hash: UInt64) -> UInt32 { Self.entry(hash, in: table.items)?.word ?? Self.unknown }

  /// The same where the entries are at hand.
  @inline(__always)
  static func word(_ hash: UInt64, in entries: UnsafeBufferPointer<Entry>) -> UInt32 {
    entry(hash, in: entries)?.word ?? unknown
  }

  /// The entry of a word, where the entries are at hand.
  @inline(__always)
  static func entry(_ hash: UInt64, in entries: UnsafeBufferPointer<Entry>) -> Entry? {
    let last = entries.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & last
    while true {
      let entry = entries[slot]
      if entry.key == hash { return entry }
      if entry.key == 0 { return nil }
      slot = (slot &+ 1) & last
    }
  }
}
