/// What a group of people lacks for one offer, and who would come within reach if it asked for less.
///
/// ```swift
/// let gap = CohortGap(Offer(extraction, taxonomy), candidates, .blind(taxonomy), taxonomy)
/// gap.criteria.first?.lacking         // 17 people show nothing of it
/// gap.criteria.first?.ifDropped       // who would be within reach without it
/// ```
package struct CohortGap: Sendable {
  /// One criterion of the offer, as the group meets it.
  ///
  /// ```swift
  /// criterion.met + criterion.partly + criterion.lacking + criterion.untold  // everybody
  /// ```
  package struct Criterion: Sendable {
    /// The ids of the skills that can meet it, or of the trade.
    package var ids: [String]
    /// What it is called.
    package var name: Wording
    /// How the offer asks for it.
    package var strength: Requirement.Strength
    /// The same in words, or that it is the trade.
    package var kind: Wording
    /// The people who meet it in full.
    package var met = 0
    /// The people who show something near it.
    package var partly = 0
    /// The people who show nothing of it.
    package var lacking = 0
    /// The people of whom it cannot be told.
    package var untold = 0
    /// Those who would come within reach if it were not asked for.
    package var ifDropped: [String] = []
    /// Those who would come within reach if it were welcome rather than required; nil where it is not required.
    package var ifWelcome: [String]?
    /// Those who would come within reach by meeting it in full.
    package var ifLearnt: [String] = []
  }

  /// The path of the offer.
  package let posting: String
  /// How many people have a score.
  package let people: Int
  /// How many have none: their profiles say too little, or are none.
  package let withoutScore: Int
  /// Those within reach as things stand.
  package let eligible: [String]
  /// The criteria, in the order of the grid.
  package let criteria: [Criterion]

  /// Looks at everybody; a blind disclosure calls people by numbers, as a shortlist does.
  package init(
    _ offer: Offer, _ candidates: [Candidate], _ disclosure: Disclosure, _ taxonomy: Taxonomy,
    weights: Weights = Weights()
  ) {
    posting = offer.document.path
    let told = disclosure.ordered(candidates).map { (disclosure.id($0), $0) }.filter {
      Pair(offer, $0.1, taxonomy, weights: weights).score != nil
    }
    people = told.count
    withoutScore = candidates.count - told.count
    let cohort = CohortScores(
      names: told.map(\.0), profiles: told.map { $0.1.profile(for: offer) }, taxonomy, weights)
    let fits = cohort.fits(offer.posting)
    let reached = Set(cohort.reaching(fits))
    eligible = reached.sorted()
    criteria = offer.posting.requirements.indices.map { place in
      cohort.criterion(place, of: offer.posting, fits, reached)
    }
  }
}
