/// Leaves one meaning of a kind per place: the longest match wins its words.
struct MatchResolver {
  let taxonomy: Taxonomy

  private var lexicon: Lexicon { taxonomy.lexicon }

  /// The matches that stand, in the order of the text; cues do not compete.
  func resolved(_ matches: [Match]) -> [Match] {
    var cues: [Match] = []
    var kept: [Match] = []
    for match in matches.sorted(by: isStronger) {
      if meaning(match).kind == .cue {
        cues.append(match)
      } else if !isCovered(match, by: kept) {
        keep(match, in: &kept)
      }
    }
    return kept.sorted(by: isEarlier) + cues.sorted(by: isEarlier)
  }

  private func meaning(_ match: Match) -> Meaning { match.meaning }

  private func isEarlier(_ a: Match, _ b: Match) -> Bool {
    (a.first, a.last, a.phrase) < (b.first, b.last, b.phrase)
  }

  /// More words first; among equals a label before a pattern.
  private func isStronger(_ a: Match, _ b: Match) -> Bool {
    let (x, y) = (a.held.nonzeroBitCount, b.held.nonzeroBitCount)
    if x != y { return x > y }
    let (p, q) = (lexicon.phrases[a.phrase].isPattern, lexicon.phrases[b.phrase].isPattern)
    return p != q ? q : (a.first, a.phrase) < (b.first, b.phrase)
  }

  /// Whether all its words belong to another, or a more specific concept stands on one of them.
  private func isCovered(_ match: Match, by kept: [Match]) -> Bool {
    let own = meaning(match)
    return kept.contains { other in
      let its = meaning(other)
      guard its.kind == own.kind, match.sharesToken(with: other) else { return false }
      if its == own { return true }
      if match.isWithin(other) { return !(other.isWithin(match) && isBelow(own, its)) }
      return isBelow(its, own)
    }
  }

  /// A concept takes the words of a more general one.
  private func keep(_ match: Match, in kept: inout [Match]) {
    let own = meaning(match)
    kept.removeAll { match.sharesToken(with: $0) && isBelow(own, meaning($0)) }
    kept.append(match)
  }

  private func isBelow(_ a: Meaning, _ b: Meaning) -> Bool {
    a.kind == .concept && b.kind == .concept && a != b && taxonomy.ancestors(of: a.index).contains(b.index)
  }
}
