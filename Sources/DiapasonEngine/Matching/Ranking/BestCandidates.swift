/// The best few of many candidates for one offer after another, in the order of the scores that are shown.
///
/// ```swift
/// let best = BestCandidates(candidates, taxonomy)
/// best.top(10, for: offer)  // [41, 7, …]: their places among the candidates
/// ```
package struct BestCandidates: Sendable {
  private let candidates: [Candidate]
  private let index: MatchIndex
  /// Who holds a sentence, by its hash.
  private let holders: [UInt64: [Int]]
  /// Those of whom no number is ever given, though something was heard in what they wrote.
  private let withoutScore: Set<Int>

  /// Makes the candidates ready.
  package init(_ candidates: [Candidate], _ taxonomy: Taxonomy, weights: Weights = Weights()) {
    self.candidates = candidates
    index = MatchIndex(candidates.map(\.profile), taxonomy, weights: weights)
    var holders: [UInt64: [Int]] = [:]
    for (place, candidate) in candidates.enumerated() {
      for hash in candidate.sentences.hashes { holders[hash, default: []].append(place) }
    }
    self.holders = holders
    withoutScore = Set(candidates.indices.filter { candidates[$0].obstacle == .isPosting })
  }

  /// The best, the first given first among equals; then those without a score, in the order given.
  package func top(_ count: Int, for offer: Offer) -> [Int] {
    let others = candidates.indices
    guard count > 0, offer.obstacle == nil else { return Array(others.prefix(count)) }
    let pasted = pasted(from: offer)
    let left = withoutScore.union(pasted)
    let honest = index.top(count + left.count, for: offer.posting).filter { !left.contains($0.profile) }
    let discounted = pasted.filter { !withoutScore.contains($0) }.compactMap { place in
      Fit(offer.posting, candidates[place].profile(for: offer), index.taxonomy, weights: index.weights).score
        .map { (profile: place, score: $0) }
    }
    let best = (honest + discounted).sorted { ($1.score, $0.profile) < ($0.score, $1.profile) }
      .prefix(count).map(\.profile)
    guard best.count < min(count, candidates.count) else { return Array(best) }
    let told = Set(best)
    return best + others.filter { !told.contains($0) }.prefix(count - best.count)
  }

  /// The score of every candidate, as a pair shows it.
  package func scores(for offer: Offer) -> [Int?] {
    guard offer.obstacle == nil else { return [Int?](repeating: nil, count: candidates.count) }
    var scores = index.scores(for: offer.posting)
    for place in pasted(from: offer) {
      let profile = candidates[place].profile(for: offer)
      scores[place] = Fit(offer.posting, profile, index.taxonomy, weights: index.weights).score
    }
    for place in candidates.indices where candidates[place].obstacle != nil { scores[place] = nil }
    return scores
  }

  /// Those in whose profile sentences of the offer stand, in order.
  private func pasted(from offer: Offer) -> [Int] {
    var places: Set<Int> = []
    for hash in offer.sentences.hashes { places.formUnion(holders[hash] ?? []) }
    return places.sorted().filter { !candidates[$0].sentences.copied(from: offer.sentences).isEmpty }
  }
}
