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

  init(_ taxonomy: Taxonomy) { atoms = AtomBuffer(taxonomy.lexicon) }

  mutating func clear() {
    buffer.removeAll()
    standing.removeAll(keepingCapacity: true)
    if !waiting.isEmpty { waiting.removeAll(keepingCapacity: true) }
    if !found.isEmpty { found.removeAll(keepingCapacity: true) }
  }
}
