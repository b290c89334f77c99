/// Pairs in the order of their scores; equal scores share a place.
///
/// ```swift
/// let ranking = Ranking.of([ann, ben], for: offer, taxonomy, RankingOptions(limit: 10))
/// ranking.entries[0].place  // 1
/// ranking.untold.count      // those of which nothing can be told
/// ```
public struct Ranking: Sendable {
  /// A pair and its place, from 1.
  public struct Entry: Sendable {
    /// From 1; those with the same score have the same.
    public var place: Int
    /// Whether another has the same.
    public var isShared: Bool
    /// What is weighed.
    public var pair: Pair
    /// What the person could learn to come nearer; only where offers are ranked for a person.
    package var lesson: Lesson?
    /// Where it stands for the person; only where offers are ranked for one.
    package var part: OfferPart?
    /// Where else the offer was posted, in nearly the same words.
    public var twins: [Offer] = []
  }

  /// The pairs with a score, best first.
  public internal(set) var entries: [Entry] = []
  /// The pairs without one, in the order given.
  public internal(set) var untold: [Pair] = []
  /// What was left out, and why.
  package internal(set) var leftOut = LeftOut()
  /// The single skills that would bring most offers over the bar; only where offers are ranked for a person.
  package internal(set) var keys: [SkillKey] = []
  /// How the pairs were chosen.
  public let options: RankingOptions

  init(_ options: RankingOptions) { self.options = options }

  /// The people of an offer; among equals the order given stays.
  public static func of(
    _ candidates: [Candidate], for offer: Offer, _ taxonomy: Taxonomy, _ options: RankingOptions
  ) -> Ranking {
    let index = MatchIndex(candidates.map { $0.profile(for: offer) }, taxonomy, weights: options.weights)
    let scores = index.scores(for: offer.posting)
    var ranking = Ranking(options)
    let kept = candidates.indices.filter {
      ranking.keeps(offer, candidates[$0], listed: candidates[$0].extraction.terms, taxonomy)
    }
    ranking.fill(kept.map { (scores[$0], offer, candidates[$0]) }, taxonomy)
    return ranking
  }

  /// The offers for a person; closed ones are left out unless they are asked for, and twins are shown once.
  public static func of(
    _ offers: [Offer], for candidate: Candidate, _ taxonomy: Taxonomy, _ options: RankingOptions
  ) -> Ranking {
    var ranking = Ranking(options)
    let listed = ranking.place(offers, candidate, taxonomy)
    ranking.teach(listed, candidate, taxonomy)
    ranking.keepNew(offers, candidate, taxonomy)
    return ranking
  }

  /// Gives the offers for a person their places, and says which were ranked.
  @discardableResult
  mutating func place(_ offers: [Offer], _ candidate: Candidate, _ taxonomy: Taxonomy) -> [Offer] {
    let selection = OfferSelection(candidate: candidate, taxonomy: taxonomy, options: options)
    let listed = selection.listed(offers, &self)
    let twins = Dictionary(
      listed.map { ($0.offer.document.path, $0.twins) }, uniquingKeysWith: { first, _ in first })
    fill(listed.map { ($0.score, $0.offer, candidate) }, taxonomy)
    for index in entries.indices {
      entries[index].part = OfferPart(entries[index].pair, bar: options.bar)
      entries[index].twins = twins[entries[index].pair.offer.document.path] ?? []
    }
    return listed.map(\.offer)
  }

  mutating func isShown(_ offer: Offer) -> Bool {
    guard !options.showsClosed, let day = options.asOf, offer.extraction.terms.isOpen(asOf: day) == false
    else {
      let isShut = offer.extraction.terms.open?.value == false && !options.showsClosed
      if isShut { leftOut.closed += 1 }
      return !isShut
    }
    leftOut.closed += 1
    return false
  }

  mutating func keeps(_ offer: Offer, _ candidate: Candidate, listed: Terms, _ taxonomy: Taxonomy) -> Bool {
    guard !options.filters.isEmpty else { return true }
    let verdicts = options.verdicts(offer, candidate, listed: listed, taxonomy)
    if verdicts.contains(.notMet) {
      leftOut.notMet += 1
    } else if verdicts.contains(.unknown) {
      leftOut.unknown += 1
    }
    return verdicts.allSatisfy { $0 == .met }
  }

  /// Gives each its place; only those that are shown are weighed in full.
  private mutating func fill(
    _ items: [(score: Int?, offer: Offer, candidate: Candidate)], _ taxonomy: Taxonomy
  ) {
    func pair(_ index: Int) -> Pair {
      Pair(items[index].offer, items[index].candidate, taxonomy, weights: options.weights, asOf: options.asOf)
    }
    func score(_ index: Int) -> Int? {
      let item = items[index]
      return (item.offer.obstacle ?? item.candidate.obstacle) == nil ? item.score : nil
    }
    untold = items.indices.filter { score($0) == nil }.map(pair)
    let scored = items.indices.compactMap { index in score(index).map { (index, $0) } }
    let order = scored.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    var place = 1
    for (rank, (index, score)) in order.enumerated().prefix(options.limit) {
      if rank > 0, order[rank - 1].1 != score { place = rank + 1 }
      let next = rank + 1 < order.count && order[rank + 1].1 == score
      entries.append(Entry(place: place, isShared: place <= rank || next, pair: pair(index)))
    }
    leftOut.beyond = order.count - entries.count
  }
}
