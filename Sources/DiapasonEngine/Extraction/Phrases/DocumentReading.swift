/// What the words of a document say, section by section and clause by clause.
///
/// The readings of its clauses look into memory that it keeps alive, until the next document is read there: it is handed
/// on as a whole, and nothing of it is kept.
struct DocumentReading: RandomAccessCollection, MutableCollection {
  var sections: [[ClauseReading]]
  /// For each entry of the head the hash of its key, by which several readers know it.
  let keys: [UInt64]
  /// Where a reading that is cut in two finds room for its parts.
  let memory: ReadingMemory
  /// What was refused in each clause, in the order of the text, where that is asked for.
  var refused: [(reading: ClauseReading, matches: [(match: Match, reason: NearMiss.Reason)])] = []

  var startIndex: Int { 0 }
  var endIndex: Int { sections.count }

  subscript(section: Int) -> [ClauseReading] {
    _read { yield sections[section] }
    _modify { yield &sections[section] }
  }
}
