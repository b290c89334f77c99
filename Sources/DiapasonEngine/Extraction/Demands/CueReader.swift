/// Finds the cues in the words of a clause.
struct CueReader {
  /// What each word list of the taxonomy tells, by its place.
  private let cues: [Cue?]

  init(_ taxonomy: Taxonomy) {
    cues = taxonomy.cues.map { Cue(list: $0) }
  }

  /// Puts the cues of a clause, and the tokens of its mentions, into the buffer.
  func read(
    _ reading: ClauseReading, _ bytes: UnsafeBufferPointer<UInt8>, into buffer: inout CueBuffer,
    mentions: [SkillMention] = [], _ places: Range<Int> = 0..<0
  ) {
    buffer.fill(reading, cues, bytes, mentions, places)
  }
}
