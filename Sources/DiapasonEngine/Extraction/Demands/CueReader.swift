/// Finds the cues in the words of a clause.
struct CueReader {
  private let cues: CueTable

  init(_ taxonomy: Taxonomy) { cues = CueTable(taxonomy.cues) }

  /// Whether the words of a list count years.
  func countsYears(_ list: Int) -> Bool { cues[list] == .yearUnit }

  /// Puts the cues of a clause, and the tokens of its mentions, into the buffer.
  func read(
    _ reading: ClauseReading, _ bytes: UnsafeBufferPointer<UInt8>, into buffer: inout CueBuffer,
    mentions: [SkillMention] = [], _ places: Range<Int> = 0..<0
  ) {
    buffer.fill(reading, cues, bytes, mentions, places)
  }
}
