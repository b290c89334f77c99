/// Where a clause is read: its words, what they fit, and the phrases found in it, in storage that is used again for the
/// next one.
struct ClauseRoom {
  var buffer = TokenBuffer()
  var atoms: AtomBuffer
  /// The matches that stand.
  var standing: [Match] = []
  /// Those that wait to hear what the section or the document names.
  var waiting: [Match] = []
  /// Everything found, in order, where what is refused is asked for.
  var found: [Match] = []

  /// Most clauses are shorter, and name less.
  private static let usualBytes = 1_024
  private static let usualMatches = 64

  init(_ taxonomy: Taxonomy) {
    atoms = AtomBuffer(taxonomy)
    standing.reserveCapacity(Self.usualMatches)
    buffer.reserve(Self.usualBytes)
  }

  mutating func clear() {
    buffer.removeAll()
    standing.removeAll(keepingCapacity: true)
    if !waiting.isEmpty { waiting.removeAll(keepingCapacity: true) }
    if !found.isEmpty { found.removeAll(keepingCapacity: true) }
  }
}
