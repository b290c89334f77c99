/// A pair of posting and profile as tables and later runs know it: names and numbers, no text.
///
/// ```swift
/// let pair = MatrixPair(Pair(offer, candidate, taxonomy), taxonomy)
/// pair.score          // 61_250: 61.250 points
/// pair.parts.first?.criterion  // "product-manager"
/// ```
package struct MatrixPair: Equatable, Sendable {
  /// What one criterion adds.
  ///
  /// ```swift
  /// pair.parts.map(\.points).reduce(0, +) == pair.score  // true, always
  /// ```
  package struct Part: Equatable, Sendable {
    /// The id of the skill or trade; the members of a choice are joined by a bar: `rails|symfony`.
    package var criterion: String
    /// `required`, `preferred`, `duty` or `stack`.
    package var strength: String
    /// `met`, `partly`, `missing` or `cannotTell`.
    package var status: String
    /// How much it counts, in thousandths.
    package var weight: Int
    /// How much of it is met, in thousandths.
    package var cover: Int
    /// What it adds, in thousandths of a point.
    package var points: Int
    /// How what is held relates to what is asked for.
    package var rule: String
    /// The words of the posting, and those of the profile, where there are any.
    package var asked: String
    /// The words of the profile that prove it.
    package var held: String?
  }

  /// The path of the posting.
  package var posting: String
  /// The path of the profile.
  package var candidate: String
  /// In thousandths of a point; nil where nothing can be told.
  package var score: Int?
  /// The score if all that cannot be told were missing.
  package var low: Int
  /// The score if it were all met.
  package var high: Int
  /// How much of the profile the posting uses.
  package var reverse: Int?
  /// The harmonic mean of both.
  package var mutual: Int?
  /// The terms that are not met, such as `place`: beside the score, never in it.
  package var unmet: [String] = []
  /// The criteria, in the order of the grid; empty where only scores were asked for.
  package var parts: [Part] = []
}

extension MatrixPair {
  /// A pair that was weighed; a brief one leaves the criteria and the terms out.
  package init(_ pair: Pair, _ taxonomy: Taxonomy, isBrief: Bool = false) {
    let (posting, candidate, fit) = (pair.offer.document, pair.candidate.document, pair.fit)
    self.init(
      posting: posting.path, candidate: candidate.path, score: pair.score, low: fit.low, high: fit.high,
      reverse: fit.reverse, mutual: fit.mutual)
    guard !isBrief else { return }
    unmet = pair.knockouts.filter { $0.status == .notMet }.map(\.term.rawValue)
    parts = fit.contributions.map { part in
      let criterion =
        switch part.requirement.subject {
        case .skill: part.requirement.members.map { taxonomy.concepts[$0].id }.joined(separator: "|")
        case .trade(let trade): taxonomy.trades[trade].id
        }
      return Part(
        criterion: criterion, strength: "\(part.requirement.strength)", status: part.status.rawValue,
        weight: part.requirement.weight, cover: part.cover, points: part.points, rule: part.rule,
        asked: posting.quote(part.requirement.quote), held: part.held.map(candidate.quote))
    }
  }
}
