/// The words of a clause that govern what follows them, in the order of the text, with the turns that end what they say.
struct GoverningCues<Said: Sendable>: Sendable {
  /// Nothing is said by a turn of the sentence.
  private var cues: [(said: Said?, range: ByteRange, reach: Int)] = []

  init(_ all: [ProfileCues.Cue], where said: (ProfileCues.Meaning) -> Said?) {
    for cue in all {
      if case .turn = cue.meaning { cues.append((nil, cue.range, cue.reach)) }
      if let value = said(cue.meaning) { cues.append((value, cue.range, cue.reach)) }
    }
    // Nothing would come of turns alone.
    if !cues.contains(where: { $0.said != nil }) { cues = [] }
  }

  /// What the last one says of the whole clause, or of those that begin at or before `place`; a turn of the sentence
  /// ends what was said before.
  func last(before place: Int? = nil) -> Said? {
    var current: Said?
    var end = 0
    for cue in cues {
      if let place, cue.range.start > place { break }
      guard let said = cue.said else {
        current = nil
        continue
      }
      // Within “solide expérience” the word “expérience” says nothing more.
      if cue.range.end > end, place ?? 0 < cue.reach { (current, end) = (said, cue.range.end) }
    }
    return current
  }
}
