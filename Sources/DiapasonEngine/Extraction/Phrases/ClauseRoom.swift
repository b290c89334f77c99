/// Where a clause is read: its words, what they fit, and the phrases found in it, in storage that is used again for the
/// next one.
struct ClauseRoom: ~Copyable {
  var buffer = TokenBuffer(room: ClauseRoom.usualBytes)
  var atoms: AtomBuffer
  var patterns: PatternRoom
  /// The matches that stand.
  var standing = Pile<Match>(room: 64)
  /// Those that wait to hear what the section or the document names.
  var waiting = Pile<Match>(room: 16)
  /// Everything found, in order, where what is refused is asked for.
  var found: [Match] = []

  /// Most clauses are shorter.
  private static let usualBytes = 1_024

  init(_ taxonomy: Taxonomy) {
    atoms = AtomBuffer(taxonomy)
    patterns = PatternRoom(taxonomy.patterns)
  }

  mutating func clear() {
    buffer.removeAll()
    standing.removeAll()
    waiting.removeAll()
    if !found.isEmpty { found.removeAll(keepingCapacity: true) }
  }
}
