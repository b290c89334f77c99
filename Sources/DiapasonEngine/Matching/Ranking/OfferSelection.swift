/// Chooses which offers are ranked for a person: open ones that meet the terms, not seen before, each posted once.
struct OfferSelection {
  /// An offer to rank, and where else it was posted.
  struct Listed {
    var score: Int?
    var offer: Offer
    var twins: [Offer] = []
  }

  /// How many offers are compared with each other, the nearest first: further down nobody meets a twin.
  private static let mostCompared = 1_000

  let candidate: Candidate
  let taxonomy: Taxonomy
  let options: RankingOptions

  /// The offers to rank, in the order given; what is not is counted.
  func listed(_ offers: [Offer], _ ranking: inout Ranking) -> [Listed] {
    let index = MatchIndex([candidate.profile], taxonomy, weights: options.weights)
    let seen = offers.filter { options.seen.holds($0.document) }
    ranking.leftOut.seen += seen.count
    let kept = offers.filter { offer in
      !options.seen.holds(offer.document) && ranking.isShown(offer)
        && ranking.keeps(offer, candidate, listed: offer.extraction.terms, taxonomy)
    }
    let scored = kept.map { Listed(score: $0.score(candidate, index, taxonomy, options.weights), offer: $0) }
    return joined(scored, seen, &ranking)
  }

  /// The same with each offer once; what is a twin of an offer seen before was seen before.
  private func joined(_ listed: [Listed], _ seen: [Offer], _ ranking: inout Ranking) -> [Listed] {
    let nearest = listed.indices.sorted {
      (listed[$1].score ?? -1, $0) < (listed[$0].score ?? -1, $1)
    }.prefix(max(Self.mostCompared, options.limit)).sorted()
    let compared = nearest.map { listed[$0].offer } + seen
    var dropped: Set<Int> = []
    var twins: [Int: [Offer]] = [:]
    for group in PostingTwins(taxonomy).groups(compared.map(\.extraction)) where group.count > 1 {
      let members = group.filter { $0 < nearest.count }.sorted { Self.leads(compared[$0], compared[$1]) }
      if members.count < group.count {
        ranking.leftOut.seen += members.count
        dropped.formUnion(members.map { nearest[$0] })
      } else {
        dropped.formUnion(members.dropFirst().map { nearest[$0] })
        twins[nearest[members[0]]] = members.dropFirst().map { compared[$0] }
      }
    }
    return listed.indices.filter { !dropped.contains($0) }.map { place in
      var item = listed[place]
      item.twins = twins[place] ?? []
      return item
    }
  }

  /// Of twins the latest stands for all; where no date tells, the first path.
  private static func leads(_ a: Offer, _ b: Offer) -> Bool {
    let dates = [a, b].map { $0.extraction.terms.published?.value }
    if let first = dates[0], let second = dates[1], first != second { return first > second }
    if (dates[0] == nil) != (dates[1] == nil) { return dates[1] == nil }
    return a.document.path.utf8.lexicographicallyPrecedes(b.document.path.utf8)
  }
}
