/// What the readings of a document look into: the tokens and matches of all its clauses, side by side.
final class ReadingMemory {
  let tokens = Arena<Token>(block: 1_024)
  let matches = Arena<Match>(block: 512)
  /// What is found in the clauses that speak of terms.
  let terms = TermMemory()
  /// Where each clause is read before it is kept here.
  var room: ClauseRoom

  init(_ taxonomy: Taxonomy) { room = ClauseRoom(taxonomy) }
}
