/// What the clauses of a document that speak of terms look into: what is found in each, side by side.
struct TermMemory {
  /// Where the meanings of their tokens stand.
  let places = Arena<UInt32>(block: 512)
  let cues = Arena<TermClause.Mark>(block: 64)

  func clear() {
    places.clear()
    cues.clear()
  }
}
