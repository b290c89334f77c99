/// Leaves one meaning of a kind per place: the longest match wins its words.
struct MatchResolver {
  let taxonomy: Taxonomy

  /// The matches that stand, in the order of the text, then the cues, which do not compete.
  func resolved(_ matches: [Match]) -> [Match] {
    let cues = matches.count { $0.meaning.kind == .cue }
    var result: [Match] = []
    result.reserveCapacity(matches.count)
    if cues < matches.count { result += strongest(matches.filter { $0.meaning.kind != .cue }) }
    let kept = result.count
    for match in matches where match.meaning.kind == .cue { result.append(match) }
    Self.sort(&result, from: kept, by: Match.isEarlier)
    return result
  }

  private func strongest(_ matches: [Match]) -> [Match] {
    guard matches.count > 1 else { return matches }
    var matches = matches
    Self.sort(&matches, from: 0, by: Match.isStronger)
    var kept: [Match] = []
    for match in matches where !isCovered(match, by: kept) { keep(match, in: &kept) }
    Self.sort(&kept, from: 0, by: Match.isEarlier)
    return kept
  }

  /// A clause holds a handful of matches, mostly in order: they are put in their places one by one.
  @inline(__always)
  private static func sort(_ matches: inout [Match], from start: Int, by isBefore: (Match, Match) -> Bool) {
    guard matches.count - start <= fewMatches else { return matches[start...].sort(by: isBefore) }
    matches.withUnsafeMutableBufferPointer { matches in
      var index = start + 1
      while index < matches.count {
        let match = matches[index]
        var place = index
        while place > start, isBefore(match, matches[place &- 1]) {
          matches[place] = matches[place &- 1]
          place &-= 1
        }
        matches[place] = match
        index &+= 1
      }
    }
  }

  private static let fewMatches = 32

  /// Whether all its words belong to another, or a more specific concept stands on one of them.
  private func isCovered(_ match: Match, by kept: [Match]) -> Bool {
    let own = match.meaning
    return kept.contains { other in
      let its = other.meaning
      guard its.kind == own.kind, match.sharesToken(with: other) else { return false }
      if its == own { return true }
      if match.isWithin(other) { return !(other.isWithin(match) && isBelow(own, its)) }
      return isBelow(its, own)
    }
  }

  /// A concept takes the words of a more general one.
  private func keep(_ match: Match, in kept: inout [Match]) {
    let own = match.meaning
    kept.removeAll { match.sharesToken(with: $0) && isBelow(own, $0.meaning) }
    kept.append(match)
  }

  private func isBelow(_ a: Meaning, _ b: Meaning) -> Bool {
    a.kind == .concept && b.kind == .concept && a != b && taxonomy.ancestors(of: a.index).contains(b.index)
  }
}
