/// Builds the picture of a market, offer by offer; the slow part can be done for several offers at once.
///
/// ```swift
/// var survey = MarketSurvey(postings, profiles, taxonomy)
/// for offer in survey.offers { survey.add(survey.look(at: offer)) }
/// survey.market
/// ```
package struct MarketSurvey: Sendable {
  /// What one offer adds.
  ///
  /// ```swift
  /// let look = survey.look(at: 0)
  /// ```
  package struct Look: Sendable {
    var view: MarketView
    /// The number of the offer.
    var offer: Int
  }

  /// The offers, each once, by their place among the postings.
  package let offers: [Int]
  private let postings: [Extraction]
  private let people: [Profile]
  private let taxonomy: Taxonomy
  private let weights: Weights
  private let groups: [[Int]]
  private let length: MarketPeriod.Length
  private var tally: MarketTally

  /// A survey of documents that were heard; offers that were posted again are found here.
  package init(
    _ postings: [Extraction], _ profiles: [Extraction], _ taxonomy: Taxonomy, weights: Weights = Weights(),
    by length: MarketPeriod.Length = .year
  ) {
    self.length = length
    self.postings = postings
    self.taxonomy = taxonomy
    self.weights = weights
    people = profiles.map(Profile.init)
    groups = PostingTwins(taxonomy).groups(postings)
    offers = groups.map { $0[0] }
    tally = MarketTally(taxonomy)
    for person in people { tally.add(person) }
  }

  /// Weighs everybody against one offer.
  package func look(at offer: Int) -> Look {
    let posting = Posting(postings[offer], taxonomy, weights: weights)
    return Look(view: MarketView(posting, people, taxonomy, weights: weights), offer: offer)
  }

  /// Adds what was seen.
  package mutating func add(_ look: Look) {
    tally.add(look.view, period: postings[look.offer].terms.published.map { length.name(of: $0.value) })
  }

  /// The picture of what was added.
  package var market: Market {
    var market = tally.market()
    market.offers = offers.count
    market.people = people.count
    market.reposted = groups.filter { $0.count > 1 }.map { $0.map { postings[$0].document.path } }
    return market
  }
}

extension Market {
  /// The picture of a market, made in one go.
  package init(_ postings: [Extraction], _ profiles: [Extraction], _ taxonomy: Taxonomy) {
    var survey = MarketSurvey(postings, profiles, taxonomy)
    for offer in survey.offers { survey.add(survey.look(at: offer)) }
    self = survey.market
  }
}
