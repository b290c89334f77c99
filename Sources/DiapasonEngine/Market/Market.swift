/// A market of offers and people: what is asked for, what is held, and where the two part.
///
/// ```swift
/// let market = Market(postings, profiles, taxonomy)
/// market.skills.first?.name[.french]  // the skill most in demand
/// ```
package struct Market: Sendable {
  /// Two skills that offers ask for together.
  ///
  /// ```swift
  /// pair.lift  // 2_400: 2.4 times as often as if they had nothing to do with each other
  /// ```
  package struct Together: Equatable, Sendable {
    /// The skills, in the order of the taxonomy.
    package var first: MarketItem
    /// The other one.
    package var second: MarketItem
    /// The offers that ask for both.
    package var offers: Int
    /// How much oftener than by chance, in thousandths.
    package var lift: Int
  }

  /// How many different offers there are, and how many people.
  package internal(set) var offers = 0
  /// How many people there are.
  package internal(set) var people = 0
  /// The paths of offers that were posted more than once.
  package internal(set) var reposted: [[String]] = []
  /// The skills, most asked for first.
  package internal(set) var skills: [MarketItem] = []
  /// The domains of skills, most asked for first.
  package internal(set) var domains: [MarketItem] = []
  /// The trades, most sought first.
  package internal(set) var trades: [MarketItem] = []
  /// What offers ask for together, most telling first.
  package internal(set) var together: [Together] = []
  /// The offers by year, quarter or month, oldest first; those without a date before all.
  package internal(set) var periods: [MarketPeriod] = []
  /// What the people lack for offers that were looked at closely.
  package var gaps: [CohortGap] = []

  /// The score from which an offer counts as within reach, in points.
  package static let bar = RankingOptions.usualBar / 1_000
}
