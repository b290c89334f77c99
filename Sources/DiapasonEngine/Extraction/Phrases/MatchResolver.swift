/// Leaves one meaning of a kind per place: the longest match wins its words.
struct MatchResolver {
  let taxonomy: Taxonomy

  /// The matches that stand, in the order of the text, then the cues, which do not compete.
  func resolved(_ matches: UnsafeBufferPointer<Match>, in memory: Arena<Match>) -> UnsafeBufferPointer<Match>
  {
    guard !matches.isEmpty else { return UnsafeBufferPointer(start: nil, count: 0) }
    return memory.piece(upTo: matches.count) { result in
      var count = 0
      func take(cues: Bool) {
        for match in matches where (match.meaning.kind == .cue) == cues {
          result[count] = match
          count &+= 1
        }
      }
      take(cues: false)
      if count > 1 { count = leaveStrongest(result, count) }
      let kept = count
      take(cues: true)
      result.sortFew(kept..<count, by: Match.isEarlier)
      return count
    }
  }

  /// Those of the first `count` that are kept move to the front, over those that are not; returns how many.
  private func leaveStrongest(_ matches: UnsafeMutableBufferPointer<Match>, _ count: Int) -> Int {
    guard !Self.areApart(matches[..<count]) else {
      matches.sortFew(0..<count, by: Match.isEarlier)
      return count
    }
    matches.sortFew(0..<count, by: Match.isStronger)
    var kept = 0
    for index in 0..<count {
      let match = matches[index]
      guard !isCovered(match, by: matches[..<kept]) else { continue }
      kept = dropping(moreGeneralThan: match, in: matches, kept)
      matches[kept] = match
      kept += 1
    }
    matches.sortFew(0..<kept, by: Match.isEarlier)
    return kept
  }

  /// Whether no two of them share a word, as far as a bit for each of the first 64 can tell: then all of them stay.
  private static func areApart(_ matches: Slice<UnsafeMutableBufferPointer<Match>>) -> Bool {
    var taken: UInt64 = 0
    for match in matches {
      let own = match.held &<< UInt64(truncatingIfNeeded: match.first)
      guard match.last < 64, taken & own == 0 else { return false }
      taken |= own
    }
    return true
  }

  /// Whether all its words belong to another, or a more specific concept stands on one of them.
  private func isCovered(_ match: Match, by kept: Slice<UnsafeMutableBufferPointer<Match>>) -> Bool {
    let own = match.meaning
    return kept.contains { other in
      let its = other.meaning
      guard its.kind == own.kind, match.sharesToken(with: other) else { return false }
      if its == own { return true }
      if match.isWithin(other) { return !(other.isWithin(match) && isBelow(own, its)) }
      return isBelow(its, own)
    }
  }

  /// How many of the first `count` matches stay: a concept takes the words of a more general one.
  private func dropping(
    moreGeneralThan match: Match, in matches: UnsafeMutableBufferPointer<Match>, _ count: Int
  ) -> Int {
    let own = match.meaning
    var kept = 0
    for index in 0..<count {
      let other = matches[index]
      if match.sharesToken(with: other), isBelow(own, other.meaning) { continue }
      matches[kept] = other
      kept += 1
    }
    return kept
  }

  private func isBelow(_ a: Meaning, _ b: Meaning) -> Bool {
    a.kind == .concept && b.kind == .concept && a != b && taxonomy.ancestors(of: a.index).contains(b.index)
  }
}
