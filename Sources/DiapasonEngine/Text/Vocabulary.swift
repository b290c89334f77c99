/// The words that the taxonomy knows: from the hash of a folded form to its class.
///
/// All inflections of a word share a class. An open-addressing table in two flat arrays, so that a look-up is one
/// or two memory accesses and nothing is allocated.
struct Vocabulary: Sendable {
  static let unknown: UInt32 = .max
  /// Set in a class whose words are function words.
  static let functionBit: UInt32 = 1 << 31

  /// Hashes, zero where free; the count is a power of two.
  var keys: [UInt64]
  var classes: [UInt32]

  /// A table for the forms.
  init(_ forms: [(hash: UInt64, word: UInt32)]) {
    var size = 16
    while size < forms.count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    classes = Array(repeating: Self.unknown, count: size)
    for form in forms {
      var slot = Int(truncatingIfNeeded: form.hash) & (size - 1)
      while keys[slot] != 0, keys[slot] != form.hash { slot = (slot + 1) & (size - 1) }
      keys[slot] = form.hash
      classes[slot] = form.word
    }
  }

  init(keys: [UInt64], classes: [UInt32]) {
    self.keys = keys
    self.classes = classes
  }

  /// The class of a word, or `unknown`.
  @inline(__always)
  func word(_ hash: UInt64) -> UInt32 {
    var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while true {
      let key = keys[slot]
      if key == hash { return classes[slot] }
      if key == 0 { return Self.unknown }
      slot = (slot + 1) & (keys.count - 1)
    }
  }
}
