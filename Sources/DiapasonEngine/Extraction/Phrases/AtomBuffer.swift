/// For each token of a clause the atoms that it fits: its word class and the prefixes that it begins with.
///
/// Storage is used again for the next clause; which atoms stand in the clause at all is marked, so that a
/// pattern that lacks one of its words is refused without a walk.
struct AtomBuffer {
  private var starts: [UInt32] = [0]
  private var atoms: [UInt32] = []
  private var present: MarkSet

  init(atomCount: Int) { present = MarkSet(count: atomCount) }

  mutating func fill(_ buffer: TokenBuffer, _ prefixes: PrefixTable) {
    starts.removeAll(keepingCapacity: true)
    atoms.removeAll(keepingCapacity: true)
    starts.append(0)
    present.removeAll()
    for token in buffer.tokens {
      if token.word != Vocabulary.unknown { add(token.word) }
      var hash = WordHash.seed
      for byte in buffer.word(token) {
        hash = WordHash.adding(byte, to: hash)
        if let atom = prefixes.atom(WordHash.finished(hash)) { add(atom) }
      }
      starts.append(UInt32(atoms.count))
    }
  }

  private mutating func add(_ atom: UInt32) {
    atoms.append(atom)
    _ = present.insert(Int(atom))
  }

  var count: Int { starts.count - 1 }

  /// The atoms of all tokens, one token after the other.
  var all: [UInt32] { atoms }

  /// Where the atoms of a token stand.
  @inline(__always)
  func range(_ token: Int) -> Range<Int> { Int(starts[token])..<Int(starts[token + 1]) }

  /// The atom at a place.
  @inline(__always)
  subscript(_ place: Int) -> UInt32 { atoms[place] }

  /// Whether the atom stands anywhere in the clause.
  @inline(__always)
  func holds(_ atom: UInt32) -> Bool { present.contains(Int(atom)) }

  /// Whether the token fits the atom.
  @inline(__always)
  func fits(_ token: Int, _ atom: UInt32) -> Bool {
    var index = Int(starts[token])
    let end = Int(starts[token + 1])
    while index < end {
      if atoms[index] == atom { return true }
      index += 1
    }
    return false
  }
}
