/// Memory in which documents are read one after the other; a thread has its own.
///
/// ```swift
/// let memory = ReadingMemory(taxonomy)
/// let heard = documents.map { extractor.extract(from: $0, in: memory) }
/// ```
package final class ReadingMemory {
  /// The tokens and matches of all clauses of a document, side by side, into which its readings look.
  let tokens = Arena<Token>(block: 1_024)
  let matches = Arena<Match>(block: 512)
  /// What is found in the clauses that speak of terms.
  let terms = TermMemory()
  /// Where each clause is read before it is kept here.
  var room: ClauseRoom
  private var taxonomy: Taxonomy

  /// Memory for extractors of the skills of `taxonomy`.
  package init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    room = ClauseRoom(taxonomy)
  }

  /// Forgets the document that was read last; the room is made for one taxonomy.
  func clear(for taxonomy: Taxonomy) {
    tokens.clear()
    matches.clear()
    terms.clear()
    guard taxonomy !== self.taxonomy else { return }
    self.taxonomy = taxonomy
    room = ClauseRoom(taxonomy)
  }
}
