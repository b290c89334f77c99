/// The words that the taxonomy knows: from the hash of a folded form to its class.
///
/// All inflections of a word share a class. A hash table in one flat array, in which the four entries of a bucket fill
/// one line of memory: a look-up compares all four, without a branch that depends on the word, and rarely goes on.
struct Vocabulary: Sendable {
  /// Set in a class whose words are function words.
  static let functionBit: UInt32 = 1 << 31
  /// No class has this number.
  static let unknown: UInt32 = functionBit - 1

  /// All bits for `unknown`, none for others: of a comparison the compiler makes a branch.
  @inline(__always)
  static func unknownMask(_ word: UInt32) -> Int32 {
    Int32(truncatingIfNeeded: (UInt64(word ^ unknown) &- 1) &>> 32)
  }

  /// A form and its class, side by side.
  struct Entry: BitwiseCopyable, Sendable {
    /// The hash of the form, or zero where the place is free.
    var key: UInt64
    var word: UInt32
    /// Which list of prefixes the form begins with.
    var prefixes: UInt32 = 0
  }

  private static let free = Entry(key: 0, word: unknown, prefixes: unknown)
  /// How many entries stand in a bucket.
  private static let bucket = 4

  /// No words.
  static let empty = Vocabulary([Entry]())

  /// The entries; their count is a power of two, and one of them at least is free.
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
    var entries = [Entry](repeating: Self.free, count: size)
    for form in forms {
      var slot = Self.slot(form.key, size)
      while entries[slot].key != 0, entries[slot].key != form.key { slot = (slot + 1) & (size - 1) }
      entries[slot] = form
    }
    table = FixedArray(entries)
  }

  init(keys: [UInt64], classes: [UInt32], prefixes: [UInt32]) {
    table = FixedArray(keys.indices.map { Entry(key: keys[$0], word: classes[$0], prefixes: prefixes[$0]) })
  }

  /// Whether look-ups end.
  var hasFreeBucket: Bool {
    let lasts = stride(from: Self.bucket - 1, to: table.items.count, by: Self.bucket)
    return lasts.contains { table.items[$0].key == 0 }
  }

  /// The class of a word, or `unknown`.
  func word(_ hash: UInt64) -> UInt32 { Self.entry(hash, in: table.items).word }

  /// The same where the entries are at hand.
  @inline(__always)
  static func word(_ hash: UInt64, in entries: UnsafeBufferPointer<Entry>) -> UInt32 {
    entry(hash, in: entries).word
  }

  /// The entry of a word, where the entries are at hand; that of an unknown word is a free one.
  @inline(__always)
  static func entry(_ hash: UInt64, in entries: UnsafeBufferPointer<Entry>) -> Entry {
    var last = slot(hash, entries.count) &+ bucket &- 1
    while true {
      // Bits rather than a choice between places, of which the compiler makes branches.
      var step = 0
      for other in 1..<bucket { step |= entries[last &- other].key == hash ? other : 0 }
      let entry = entries[last &- step]
      // Buckets are filled from their first entry on: with the last one free, no other bucket took any. Which of the two
      // ends the search nobody foresees: both are asked at once, by a product that is zero where one of them is.
      let product = entries[last].key.multipliedFullWidth(by: entry.key ^ hash)
      if product.high | product.low == 0 { return entry }
      last = (last &+ bucket) & (entries.count &- 1)
    }
  }

  /// Where the bucket of a hash begins.
  @inline(__always)
  private static func slot(_ hash: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: hash) & (size &- bucket)
  }
}
