/// Finds the cues in the words of a clause.
struct CueReader {
  /// What each word list of the taxonomy tells, by its place.
  private let cues: [Cue?]

  init(_ taxonomy: Taxonomy) {
    cues = taxonomy.cues.map { Cue(list: $0) }
  }

  /// The cues of a clause; of two on the same words that answer one question, the longer stands.
  func cues(in reading: ClauseReading, _ bytes: [UInt8], mentions: [ByteRange] = []) -> ClauseCues {
    var marks: [CueMark] = []
    marks.reserveCapacity(reading.matches.count)
    for match in reading.matches {
      let meaning = match.meaning
      guard meaning.kind == .cue, let cue = cues[meaning.index] else { continue }
      marks.append(CueMark(cue: cue, first: match.first, last: match.last))
    }
    guard marks.count > 1 else { return ClauseCues(reading, marks, bytes, mentions: mentions) }
    marks.sort { ($0.first, $1.last) < ($1.first, $0.last) }
    return ClauseCues(reading, longest(marks), bytes, mentions: mentions)
  }

  private func longest(_ marks: [CueMark]) -> [CueMark] {
    var kept: [CueMark] = []
    kept.reserveCapacity(marks.count)
    for (index, mark) in marks.enumerated() {
      let isCovered = marks.indices.contains { other in
        guard other != index, mark.isWithin(marks[other]), marks[other].cue.topic == mark.cue.topic else {
          return false
        }
        return !marks[other].isWithin(mark) || other < index
      }
      if !isCovered { kept.append(mark) }
    }
    return kept
  }
}
