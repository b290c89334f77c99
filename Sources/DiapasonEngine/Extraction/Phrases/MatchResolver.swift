/// Leaves one meaning of a kind per place: the longest match wins its words.
struct MatchResolver {
  let taxonomy: Taxonomy

  /// The matches that stand, in the order of the text, then the cues, which do not compete.
  func resolved(_ matches: [Match]) -> [Match] {
    var result: [Match] = []
    result.reserveCapacity(matches.count)
    var kept: [Match] = []
    for match in matches {
      if match.meaning.kind == .cue { result.append(match) } else { kept.append(match) }
    }
    if kept.count > 1 { kept = strongest(kept) }
    if result.count > 1 { result.sort(by: Match.isEarlier) }
    if !kept.isEmpty { result.insert(contentsOf: kept, at: 0) }
    return result
  }

  private func strongest(_ matches: [Match]) -> [Match] {
    var kept: [Match] = []
    for match in matches.sorted(by: Match.isStronger) where !isCovered(match, by: kept) {
      keep(match, in: &kept)
    }
    if kept.count > 1 { kept.sort(by: Match.isEarlier) }
    return kept
  }

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
